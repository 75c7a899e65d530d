# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserAlias(Model):
    """Another name for a user, beside the external ID. A user has at most one alias name per label."""

    alias_name: str
    """The name itself, of at most 236 bytes. At least 1 character."""

    alias_label: str
    """The kind of the alias, under a name of your own, of at most 236 bytes. At least 1 character."""
