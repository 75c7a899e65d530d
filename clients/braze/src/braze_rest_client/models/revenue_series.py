# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.revenue_series_point import RevenueSeriesPoint
from engagement_core.model import Model


@attrs.define(kw_only=True)
class RevenueSeries(Model):
    """The revenue over time."""

    message: str
    """The status of the export, `success` if it had no errors."""

    data: list[RevenueSeriesPoint]
    """The points of the series."""
