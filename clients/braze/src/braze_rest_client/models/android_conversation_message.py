# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class AndroidConversationMessage:
    """A message of a conversation."""

    text: str
    """The text."""

    timestamp: int
    """When it was written, in seconds since 1970 (UTC)."""

    person_id: str
    """The person who wrote it."""
