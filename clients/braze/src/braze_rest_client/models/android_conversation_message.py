# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class AndroidConversationMessage(Model):
    """A message of a conversation."""

    text: str
    """The text."""

    timestamp: int
    """When it was written, in seconds since 1970 (UTC)."""

    person_id: str
    """The person who wrote it."""
