# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType


@attrs.define(kw_only=True)
class UserAliasCreate:
    """An alias to create."""

    alias_name: str
    """The name itself, of at most 236 bytes. At least 1 character."""

    alias_label: str
    """The kind of the alias, of at most 236 bytes. At least 1 character."""

    external_id: str | UnsetType = UNSET
    """The external ID of the user who gets the alias. Without it, a user with the alias only is created."""
