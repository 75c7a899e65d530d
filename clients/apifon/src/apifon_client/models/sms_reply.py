# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SmsReply(Model):
    """A reply to an SMS, the body of the callback."""

    message_id: str
    """The identifier of the reply."""

    from_: str = attrs.field(metadata={"wire": "from"})
    """The subscriber's mobile number."""

    to: str
    """The sender ID of the message that was replied to."""

    text: str
    """The text of the reply."""

    timestamp: int
    """When the reply arrived, in epoch seconds."""

    type: str
    """The channel of the reply."""
