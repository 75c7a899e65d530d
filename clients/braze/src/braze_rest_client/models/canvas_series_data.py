# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.canvas_series_point import CanvasSeriesPoint
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasSeriesData(Model):
    """A Canvas and its statistics over time."""

    name: str
    """The name of the Canvas."""

    stats: list[CanvasSeriesPoint]
    """The points of the series."""
