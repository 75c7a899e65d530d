# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from appboy_client.models.invalid_user_id import InvalidUserId
from appboy_client.partial_success import DeletionResult
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserDeleteResult(DeletionResult, Model):
    """The number of deleted users."""

    deleted: int
    """The number of deleted users."""

    message: Literal["success"] | None = None
    """The word `success`."""

    invalid_user_ids: list[InvalidUserId] | None = None
    """The identifiers that no user has."""
