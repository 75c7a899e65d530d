# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignContentCardStatistics(Model):
    """The statistics of Content Cards."""

    variation_api_id: str
    """The API identifier of the variation."""

    sent: int
    """The number sent."""

    total_clicks: int
    """The number of all clicks."""

    total_dismissals: int
    """The number of all dismissals."""

    total_impressions: int
    """The number of all impressions."""

    unique_clicks: int
    """The number of unique clicks."""

    unique_dismissals: int
    """The number of unique dismissals."""

    unique_impressions: int
    """The number of unique impressions."""
