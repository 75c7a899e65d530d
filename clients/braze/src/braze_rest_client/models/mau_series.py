# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.mau_series_point import MauSeriesPoint
from engagement_core.model import Model


@attrs.define(kw_only=True)
class MauSeries(Model):
    """The monthly active users over time."""

    message: str
    """The status of the export, `success` if it had no errors."""

    data: list[MauSeriesPoint]
    """The points of the series."""
