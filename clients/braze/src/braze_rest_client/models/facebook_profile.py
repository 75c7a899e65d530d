# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class FacebookProfile(Model):
    """The Facebook data of a user; any of these fields."""

    id: str | UnsetType = UNSET
    """The user's identifier on Facebook."""

    likes: list[str] | UnsetType = UNSET
    """The user's likes."""

    num_friends: int | UnsetType = UNSET
    """The number of the user's friends."""
