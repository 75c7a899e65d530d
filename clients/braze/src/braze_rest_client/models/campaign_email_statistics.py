# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignEmailStatistics(Model):
    """The statistics of e-mails."""

    variation_api_id: str
    """The API identifier of the variation."""

    sent: int
    """The number sent."""

    opens: int
    """The number of opens."""

    unique_opens: int
    """The number of unique opens."""

    clicks: int
    """The number of clicks."""

    unique_clicks: int
    """The number of unique clicks."""

    unsubscribes: int
    """The number of unsubscribes."""

    bounces: int
    """The number that bounced."""

    delivered: int
    """The number delivered."""

    reported_spam: int
    """The number reported as spam."""
