# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.exported_user import ExportedUser
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExportedUserList(Model):
    """The profiles of users."""

    message: str
    """The status of the export, `success` if it had no errors."""

    users: list[ExportedUser]
    """The users that are known."""

    invalid_user_ids: list[str] | None = None
    """The identifiers of the request that no user has."""
