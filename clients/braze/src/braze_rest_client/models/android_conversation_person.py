# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class AndroidConversationPerson:
    """A person of a conversation."""

    id: str
    """The identifier to which messages refer."""

    name: str
    """The name."""
