# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType


@attrs.define(kw_only=True)
class FacebookProfile:
    """What Facebook knows of a user; any of these fields."""

    id: str | UnsetType = UNSET
    """The user's identifier at Facebook."""

    likes: list[str] | UnsetType = UNSET
    """What the user likes."""

    num_friends: int | UnsetType = UNSET
    """How many friends the user has."""
