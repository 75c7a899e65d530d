# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.external_id import ExternalId
from appboy_client.models.recipient import Recipient
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignTriggerSend(Model):
    """An API-triggered campaign to send immediately."""

    campaign_id: str
    """The identifier of the campaign."""

    trigger_properties: dict[str, Any] | UnsetType = UNSET
    """Values for the template of the campaign, by name, for all recipients."""

    recipients: list[Recipient] | UnsetType = UNSET
    """The recipients, who must be in the segment of the campaign. If omitted, the campaign goes to the segment. At most
    50 items.
    """

    external_user_ids: list[ExternalId] | UnsetType = UNSET
    """The customer's own identifiers of the recipients, who must be in the segment of the campaign. The sample scripts
    use this form, the description of the operation uses `recipients`. At most 50 items.
    """
