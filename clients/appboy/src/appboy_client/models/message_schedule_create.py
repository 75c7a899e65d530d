# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.external_id import ExternalId
from appboy_client.models.recipient_subscription_state import RecipientSubscriptionState
from appboy_client.models.schedule import Schedule
from appboy_client.models.scheduled_messages import ScheduledMessages
from engagement_core.model import Model


@attrs.define(kw_only=True)
class MessageScheduleCreate(Model):
    """Messages to send at a later time. At least one of `segment_id` and `external_user_ids` is required."""

    schedule: Schedule
    """When the messages are sent."""

    messages: ScheduledMessages
    """The messages, by channel. At least 1 entry."""

    external_user_ids: list[ExternalId] | UnsetType = UNSET
    """The customer's own identifiers of the recipients. With a segment, only those who are in it receive the messages.
    At most 50 items.
    """

    segment_id: str | UnsetType = UNSET
    """The identifier of the segment whose users receive the messages."""

    campaign_id: str | None | UnsetType = UNSET
    """The identifier of the API campaign to which the messages are attributed. Each message then needs a
    `message_variation_id`. Null is the same as omitting it. Source: requests of a public client of 2017, as to null
    (confidence: medium).
    """

    override_messaging_limits: bool | UnsetType = UNSET
    """Whether the global rate limits of campaigns are ignored. Default false."""

    recipient_subscription_state: RecipientSubscriptionState | UnsetType = UNSET
    """The users who may receive the messages, by their subscription. Default "subscribed"."""
