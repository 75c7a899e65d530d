# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserExport(Model):
    """A started export of users."""

    message: str
    """The status of the export, `success` if it had no errors."""

    object_prefix: str
    """The prefix of the export's file name."""

    url: str | None = None
    """The URL of the file, which works for a few hours once the export is ready. Null or missing for customers with the
    credentials of a cloud storage in Braze.
    """
