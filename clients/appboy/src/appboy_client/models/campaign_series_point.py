# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appboy_client.models.campaign_series_messages import CampaignSeriesMessages
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignSeriesPoint(Model):
    """The statistics of a campaign on one day."""

    time: str
    """The day, a date in ISO 8601."""

    conversions: int
    """The number of conversions."""

    revenue: float
    """The revenue."""

    conversions_by_send_time: int
    """The number of conversions, counted by the time of sending."""

    messages: CampaignSeriesMessages
    """The statistics by type of message."""
