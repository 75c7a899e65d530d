# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.canvas_summary_data import CanvasSummaryData
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasSummary(Model):
    """The statistics of a Canvas."""

    data: CanvasSummaryData
    """The Canvas and its statistics."""

    message: str
    """The status of the export, `success` if it had no errors."""
