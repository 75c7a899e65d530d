# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class AndroidConversationPerson(Model):
    """A person of a conversation."""

    id: str
    """The identifier to which messages refer."""

    name: str
    """The name."""
