# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appboy_client.models.invalid_user_id import InvalidUserId
from appboy_client.models.user import User
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserExport(Model):
    """The profiles of users."""

    message: str
    """The status of the export, `success` if it had no errors."""

    users: list[User] | None = None
    """The users."""

    invalid_user_ids: list[InvalidUserId] | None = None
    """The identifiers that no user has."""
