# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.user_alias_create import UserAliasCreate


@attrs.define(kw_only=True)
class UserAliasesCreate:
    """Aliases to create."""

    user_aliases: list[UserAliasCreate]
    """The aliases. At most 50 items."""
