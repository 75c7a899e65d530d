# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserDeleteResult(Model):
    """The number of users that will be deleted."""

    deleted: int
    """The number of users that will be deleted."""

    message: str | None = None
    """The status of the request, `success`."""
