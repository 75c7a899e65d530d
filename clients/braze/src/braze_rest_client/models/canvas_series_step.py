# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.canvas_step_messages import CanvasStepMessages
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasSeriesStep(Model):
    """The statistics of a step on one day."""

    name: str
    """The name of the step."""

    revenue: float
    """The revenue in US dollars."""

    conversions: int
    """The number of conversions."""

    conversions_by_entry_time: int
    """The number of conversions, counted by the time of entry."""

    messages: CanvasStepMessages
    """The statistics by channel."""
