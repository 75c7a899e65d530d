# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.connected_audience import ConnectedAudience
from braze_rest_client.models.recipient import Recipient
from braze_rest_client.models.schedule import Schedule
from braze_rest_client.models.trigger_properties import TriggerProperties
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignTriggerScheduleCreate(Model):
    """An API-triggered campaign to send at a chosen time."""

    campaign_id: str
    """The identifier of the campaign."""

    schedule: Schedule
    """When the campaign is sent."""

    send_id: str | UnsetType = UNSET
    """The identifier under which the statistics are grouped."""

    recipients: list[Recipient] | UnsetType = UNSET
    """The users who receive the campaign. At most 50 items."""

    audience: ConnectedAudience | UnsetType = UNSET
    """Filters that the recipients must match."""

    broadcast: bool | UnsetType = UNSET
    """Whether the campaign goes to its whole target audience. It must be true without `recipients`, which are not
    allowed if it is. Default false.
    """

    trigger_properties: TriggerProperties | UnsetType = UNSET
    """Values for placeholders of the message, for all recipients."""
