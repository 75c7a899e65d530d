# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.user_alias_update import UserAliasUpdate
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserAliasesUpdate(Model):
    """Aliases to rename."""

    alias_updates: list[UserAliasUpdate]
    """The aliases, in any order. At most 50 items."""
