# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.canvas_series_data import CanvasSeriesData
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasSeries(Model):
    """The statistics of a Canvas over time."""

    data: CanvasSeriesData
    """The Canvas and its statistics."""

    message: str
    """The status of the export, `success` if it had no errors."""
