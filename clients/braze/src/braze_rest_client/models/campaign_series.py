# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.campaign_series_point import CampaignSeriesPoint
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignSeries(Model):
    """The statistics of a campaign over time."""

    data: list[CampaignSeriesPoint]
    """The points of the series."""

    message: str | None = None
    """The status of the export, `success` if it had no errors; not in the response for a multivariate campaign."""
