# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.canvas_summary_step import CanvasSummaryStep
from braze_rest_client.models.canvas_summary_total import CanvasSummaryTotal
from braze_rest_client.models.canvas_summary_variant import CanvasSummaryVariant
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasSummaryData(Model):
    """A Canvas and its statistics."""

    name: str
    """The name of the Canvas."""

    total_stats: CanvasSummaryTotal
    """The statistics of the whole Canvas."""

    variant_stats: dict[str, CanvasSummaryVariant] | None = None
    """The statistics of each variant, by its API identifier, on request."""

    step_stats: dict[str, CanvasSummaryStep] | None = None
    """The statistics of each step, by its API identifier, on request."""
