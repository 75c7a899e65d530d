# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.user_alias_create import UserAliasCreate
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserAliasesCreate(Model):
    """Aliases to create."""

    user_aliases: list[UserAliasCreate]
    """The aliases. At most 50 items."""
