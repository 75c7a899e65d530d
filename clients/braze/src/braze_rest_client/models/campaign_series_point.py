# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from braze_rest_client.models.campaign_series_messages import CampaignSeriesMessages
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignSeriesPoint(Model):
    """The statistics of a campaign on one day."""

    time: dt.date
    """The day."""

    unique_recipients: int
    """The number of unique recipients."""

    messages: CampaignSeriesMessages
    """The statistics by type of message."""

    conversions_by_send_time: int | None = None
    """The number of conversions by the first conversion event, counted on the day of the send."""

    conversions1_by_send_time: int | None = None
    """The number of conversions by the second conversion event, counted on the day of the send."""

    conversions2_by_send_time: int | None = None
    """The number of conversions by the third conversion event, counted on the day of the send."""

    conversions3_by_send_time: int | None = None
    """The number of conversions by the fourth conversion event, counted on the day of the send."""

    conversions: int | None = None
    """The number of conversions by the first conversion event."""

    conversions1: int | None = None
    """The number of conversions by the second conversion event."""

    conversions2: int | None = None
    """The number of conversions by the third conversion event."""

    conversions3: int | None = None
    """The number of conversions by the fourth conversion event."""

    revenue: float | None = None
    """The revenue in US dollars."""
