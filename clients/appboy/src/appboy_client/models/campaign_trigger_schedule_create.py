# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.external_id import ExternalId
from appboy_client.models.recipient import Recipient
from appboy_client.models.schedule import Schedule


@attrs.define(kw_only=True)
class CampaignTriggerScheduleCreate:
    """An API-triggered campaign to be sent at a later time."""

    campaign_id: str
    """The identifier of the campaign."""

    schedule: Schedule
    """When the campaign is sent."""

    recipients: list[Recipient] | UnsetType = UNSET
    """The users who are to get the campaign, if they are in its segment. Without them, it goes to the segment. At most
    50 items.
    """

    external_user_ids: list[ExternalId] | UnsetType = UNSET
    """The customer's own identifiers of the users who are to get the campaign, if they are in its segment: the form of
    the sample scripts, where the description of the operation has `recipients`. At most 50 items.
    """

    trigger_properties: dict[str, Any] | UnsetType = UNSET
    """Values for the template of the campaign, by name, for all recipients. Those of a recipient go before them."""
