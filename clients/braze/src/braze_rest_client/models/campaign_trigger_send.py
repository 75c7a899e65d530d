# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.connected_audience import ConnectedAudience
from braze_rest_client.models.email_attachment import EmailAttachment
from braze_rest_client.models.recipient import Recipient
from braze_rest_client.models.trigger_properties import TriggerProperties
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignTriggerSend(Model):
    """An API-triggered campaign to send immediately. Segments are chosen in the dashboard, not here."""

    campaign_id: str
    """The identifier of the campaign."""

    send_id: str | UnsetType = UNSET
    """The identifier under which the statistics are grouped."""

    trigger_properties: TriggerProperties | UnsetType = UNSET
    """Values for placeholders of the message, for all recipients."""

    broadcast: bool | UnsetType = UNSET
    """Whether the campaign goes to its whole target audience. It must be true without `recipients`, which are, like
    `attachments`, not allowed if it is. Default false.
    """

    audience: ConnectedAudience | UnsetType = UNSET
    """Filters that the recipients must match."""

    recipients: list[Recipient] | UnsetType = UNSET
    """The users who receive the campaign. At most 50 items."""

    attachments: list[EmailAttachment] | UnsetType = UNSET
    """The files attached to the e-mail."""
