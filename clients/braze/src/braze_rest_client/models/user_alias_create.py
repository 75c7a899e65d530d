# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.user_alias import UserAlias
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserAliasCreate(Model):
    """An alias to create."""

    user_alias: UserAlias | UnsetType = UNSET
    """The name and the kind, in an object of their own."""

    external_id: str | UnsetType = UNSET
    """The external ID of the user who gets the alias. Without it, a user with the alias only is created."""

    alias_name: str | UnsetType = UNSET
    """The name itself, of at most 236 bytes. At least 1 character."""

    alias_label: str | UnsetType = UNSET
    """The kind of the alias, of at most 236 bytes. At least 1 character."""
