# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.connected_audience import ConnectedAudience
from braze_rest_client.models.external_id import ExternalId
from braze_rest_client.models.recipient_subscription_state import RecipientSubscriptionState
from braze_rest_client.models.schedule import Schedule
from braze_rest_client.models.scheduled_messages import ScheduledMessages
from braze_rest_client.models.user_alias import UserAlias
from engagement_core.model import Model


@attrs.define(kw_only=True)
class MessageScheduleCreate(Model):
    """Messages to send at a chosen time. At least one of `segment_id`, `external_user_ids`, `user_aliases` and
    `audience` is required.
    """

    schedule: Schedule
    """When the messages are sent."""

    broadcast: bool | UnsetType = UNSET
    """Whether the messages go to the whole segment or audience. It must be true if no users are named, and users are
    not allowed if it is. Default false.
    """

    external_user_ids: list[ExternalId] | UnsetType = UNSET
    """The external IDs of the recipients. With a segment, only those who are in it receive the messages. At most 50
    items.
    """

    user_aliases: list[UserAlias] | UnsetType = UNSET
    """The aliases of the recipients."""

    audience: ConnectedAudience | UnsetType = UNSET
    """Filters that select the recipients."""

    segment_id: str | UnsetType = UNSET
    """The identifier of the segment whose users receive the messages."""

    campaign_id: str | UnsetType = UNSET
    """The identifier of the API campaign whose statistics count the messages. Each message then needs a
    `message_variation_id`.
    """

    send_id: str | UnsetType = UNSET
    """The identifier under which the statistics are grouped."""

    override_messaging_limits: bool | UnsetType = UNSET
    """Whether the frequency capping of campaigns is ignored. Default false."""

    recipient_subscription_state: RecipientSubscriptionState | UnsetType = UNSET
    """The users who may receive the messages, by their subscription. Default "subscribed"."""

    messages: ScheduledMessages | UnsetType = UNSET
    """The messages, by channel."""
