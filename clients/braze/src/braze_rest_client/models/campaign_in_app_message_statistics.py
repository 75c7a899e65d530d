# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignInAppMessageStatistics(Model):
    """The statistics of the in-app messages of one variation or of the control group, which has `enrolled` instead of
    the numbers of impressions and clicks.
    """

    revenue: float
    """The revenue in US dollars."""

    unique_recipients: int
    """The number of unique recipients."""

    conversions: int
    """The number of conversions by the first conversion event."""

    conversions_by_send_time: int
    """The number of conversions by the first conversion event, counted on the day of the send."""

    variation_name: str | None = None
    """The name of the variation."""

    impressions: int | None = None
    """The number of impressions."""

    clicks: int | None = None
    """The number of clicks."""

    first_button_clicks: int | None = None
    """The number of clicks on the first button."""

    second_button_clicks: int | None = None
    """The number of clicks on the second button."""

    conversions1: int | None = None
    """The number of conversions by the second conversion event."""

    conversions1_by_send_time: int | None = None
    """The number of conversions by the second conversion event, counted on the day of the send."""

    conversions2: int | None = None
    """The number of conversions by the third conversion event."""

    conversions2_by_send_time: int | None = None
    """The number of conversions by the third conversion event, counted on the day of the send."""

    conversions3: int | None = None
    """The number of conversions by the fourth conversion event."""

    conversions3_by_send_time: int | None = None
    """The number of conversions by the fourth conversion event, counted on the day of the send."""

    enrolled: int | None = None
    """The number of users in the control group."""
