# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignPushStatistics(Model):
    """The statistics of push messages."""

    variation_api_id: str | None = None
    """The API identifier of the variation."""

    variation_name: str | None = None
    """The name of the variation. Source: Postman collection of June 2025 (confidence: medium)."""

    sent: int | None = None
    """The number sent."""

    direct_opens: int | None = None
    """The number of direct opens."""

    total_opens: int | None = None
    """The number of all opens."""

    bounces: int | None = None
    """The number that bounced."""

    body_clicks: int | None = None
    """The number of clicks on the body."""

    revenue: float | None = None
    """The revenue in US dollars. Source: Postman collection of June 2025 (confidence: medium)."""

    unique_recipients: int | None = None
    """The number of unique recipients. Source: Postman collection of June 2025 (confidence: medium)."""

    conversions: int | None = None
    """The number of conversions by the first conversion event. Source: Postman collection of June 2025 (confidence:
    medium).
    """

    conversions_by_send_time: int | None = None
    """The number of conversions by the first conversion event, counted on the day of the send. Source: Postman
    collection of June 2025 (confidence: medium).
    """

    conversions1: int | None = None
    """The number of conversions by the second conversion event. Source: Postman collection of June 2025 (confidence:
    medium).
    """

    conversions1_by_send_time: int | None = None
    """The number of conversions by the second conversion event, counted on the day of the send. Source: Postman
    collection of June 2025 (confidence: medium).
    """

    conversions2: int | None = None
    """The number of conversions by the third conversion event. Source: Postman collection of June 2025 (confidence:
    medium).
    """

    conversions2_by_send_time: int | None = None
    """The number of conversions by the third conversion event, counted on the day of the send. Source: Postman
    collection of June 2025 (confidence: medium).
    """

    conversions3: int | None = None
    """The number of conversions by the fourth conversion event. Source: Postman collection of June 2025 (confidence:
    medium).
    """

    conversions3_by_send_time: int | None = None
    """The number of conversions by the fourth conversion event, counted on the day of the send. Source: Postman
    collection of June 2025 (confidence: medium).
    """
