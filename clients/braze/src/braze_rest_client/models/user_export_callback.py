# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.write_results import ExportCallback
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserExportCallback(ExportCallback, Model):
    """The notice that an export of users is ready."""

    success: bool
    """True."""

    url: str | None = None
    """The URL of the file. Only for customers without the credentials of a cloud storage in Braze."""
