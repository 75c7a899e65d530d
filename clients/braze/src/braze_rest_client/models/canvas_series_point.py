# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from braze_rest_client.models.canvas_series_step import CanvasSeriesStep
from braze_rest_client.models.canvas_series_total import CanvasSeriesTotal
from braze_rest_client.models.canvas_series_variant import CanvasSeriesVariant
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasSeriesPoint(Model):
    """The statistics of a Canvas on one day."""

    time: dt.date
    """The day."""

    total_stats: CanvasSeriesTotal
    """The statistics of the whole Canvas."""

    variant_stats: dict[str, CanvasSeriesVariant] | None = None
    """The statistics of each variant, by its API identifier, on request."""

    step_stats: dict[str, CanvasSeriesStep] | None = None
    """The statistics of each step, by its API identifier, on request."""
