# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.im_reply_message import ImReplyMessage
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ImReplyDetails(Model):
    """A reply to an IM."""

    reply_message_id: str
    """The identifier of the reply."""

    from_: str = attrs.field(metadata={"wire": "from"})
    """The subscriber's mobile number."""

    to: str
    """The sender ID of the message that was replied to."""

    timestamp: int
    """When the reply arrived, in epoch seconds."""

    price: float
    """The price of the reply."""

    message: ImReplyMessage
    """The content of the reply."""
