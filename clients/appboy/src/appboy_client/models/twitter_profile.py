# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType


@attrs.define(kw_only=True)
class TwitterProfile:
    """What Twitter knows of a user; any of these fields."""

    id: int | UnsetType = UNSET
    """The user's identifier at Twitter."""

    screen_name: str | UnsetType = UNSET
    """The user's Twitter handle."""

    followers_count: int | UnsetType = UNSET
    """How many followers the user has at Twitter."""

    friends_count: int | UnsetType = UNSET
    """How many friends the user has at Twitter."""

    statuses_count: int | UnsetType = UNSET
    """How many statuses the user has at Twitter."""
