# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SendPushStatistics(Model):
    """The statistics of the push messages of a variation."""

    variation_name: str
    """The name of the variation."""

    sent: int
    """The number sent."""

    delivered: int
    """The number delivered."""

    undelivered: int
    """The number not delivered."""

    delivery_failed: int
    """The number rejected."""

    direct_opens: int
    """The number of direct opens."""

    total_opens: int
    """The number of all opens."""

    bounces: int
    """The number that bounced."""

    body_clicks: int
    """The number of clicks on the body."""

    revenue: float
    """The revenue in US dollars."""

    unique_recipients: int
    """The number of unique recipients."""

    conversions: int
    """The number of conversions by the first conversion event."""

    conversions_by_send_time: int
    """The number of conversions by the first conversion event, counted on the day of the send."""

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
