# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class UserAliasUpdate:
    """An alias to rename."""

    alias_label: str
    """The kind of the alias, which stays."""

    old_alias_name: str
    """The name so far."""

    new_alias_name: str
    """The new name."""
