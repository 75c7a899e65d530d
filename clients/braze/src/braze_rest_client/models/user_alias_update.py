# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserAliasUpdate(Model):
    """An alias to rename."""

    alias_label: str
    """The kind of the alias, which stays."""

    old_alias_name: str
    """The name so far."""

    new_alias_name: str
    """The new name."""
