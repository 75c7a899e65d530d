# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.campaign_conversion_behavior import CampaignConversionBehavior
from braze_rest_client.models.campaign_message import CampaignMessage
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignDetails(Model):
    """The details of a campaign."""

    message: str
    """The status of the export, `success` if it had no errors."""

    created_at: str
    """When the campaign was created, in ISO 8601."""

    updated_at: str
    """When the campaign was last updated, in ISO 8601."""

    archived: bool
    """Whether the campaign is archived."""

    draft: bool
    """Whether the campaign is a draft."""

    enabled: bool
    """Whether the campaign is active."""

    has_post_launch_draft: bool
    """Whether the campaign has a post-launch draft."""

    name: str
    """The name."""

    description: str
    """The description."""

    schedule_type: str
    """The kind of schedule."""

    channels: list[str]
    """The channels."""

    tags: list[str]
    """The names of the tags."""

    teams: list[str]
    """The names of the teams."""

    messages: dict[str, CampaignMessage]
    """The messages, by the identifier of their message variation."""

    conversion_behaviors: list[CampaignConversionBehavior]
    """The conversion events, in the order of the campaign (A, B, ...)."""

    first_sent: str | None = None
    """The date and hour when the campaign was first sent, in ISO 8601."""

    last_sent: str | None = None
    """The date and hour when the campaign was last sent, in ISO 8601."""
