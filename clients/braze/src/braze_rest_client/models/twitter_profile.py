# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class TwitterProfile(Model):
    """The Twitter data of a user; any of these fields."""

    id: int | UnsetType = UNSET
    """The user's identifier on Twitter."""

    screen_name: str | UnsetType = UNSET
    """The user's Twitter handle."""

    followers_count: int | UnsetType = UNSET
    """The number of the user's followers on Twitter."""

    friends_count: int | UnsetType = UNSET
    """The number of accounts that the user follows on Twitter."""

    statuses_count: int | UnsetType = UNSET
    """The number of the user's posts on Twitter."""
