# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.android_conversation_message import AndroidConversationMessage
from braze_rest_client.models.android_conversation_person import AndroidConversationPerson
from engagement_core.model import Model


@attrs.define(kw_only=True)
class AndroidConversation(Model):
    """A conversation in an Android push message."""

    shortcut_id: str
    """The identifier of the app's shortcut."""

    reply_person_id: str
    """The person to whom a reply goes."""

    messages: list[AndroidConversationMessage]
    """The messages of the conversation."""

    persons: list[AndroidConversationPerson]
    """The people of the conversation."""
