# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.segment_series_point import SegmentSeriesPoint
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SegmentSeries(Model):
    """The estimated size of a segment over time."""

    message: str
    """The status of the export, `success` if it had no errors."""

    data: list[SegmentSeriesPoint]
    """The points of the series."""
