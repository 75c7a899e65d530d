# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.connected_audience import ConnectedAudience
from appboy_client.models.external_id import ExternalId
from appboy_client.models.messages import Messages
from appboy_client.models.recipient_subscription_state import RecipientSubscriptionState
from engagement_core.model import Model


@attrs.define(kw_only=True)
class MessageSend(Model):
    """Messages to send immediately. At least one of `segment_id`, `external_user_ids` and `audience` is required."""

    messages: Messages
    """The messages, by channel. At least 1 entry."""

    external_user_ids: list[ExternalId] | UnsetType = UNSET
    """The customer's own identifiers of the recipients. With a segment, only those who are in it receive the messages.
    At most 50 items.
    """

    segment_id: str | UnsetType = UNSET
    """The identifier of the segment whose users receive the messages."""

    audience: ConnectedAudience | UnsetType = UNSET
    """Filters that select the recipients."""

    campaign_id: str | None | UnsetType = UNSET
    """The identifier of the API campaign to which the messages are attributed. Each message then needs a
    `message_variation_id`. Null is the same as omitting it. Source: requests of a public client of 2017, as to null
    (confidence: medium).
    """

    override_frequency_capping: bool | UnsetType = UNSET
    """Whether the frequency capping of campaigns is ignored. Default false."""

    recipient_subscription_state: RecipientSubscriptionState | UnsetType = UNSET
    """The users who may receive the messages, by their subscription. Default "subscribed"."""
