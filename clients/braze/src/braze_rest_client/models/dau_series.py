# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.dau_series_point import DauSeriesPoint
from engagement_core.model import Model


@attrs.define(kw_only=True)
class DauSeries(Model):
    """The daily active users over time."""

    message: str
    """The status of the export, `success` if it had no errors."""

    data: list[DauSeriesPoint]
    """The points of the series."""
