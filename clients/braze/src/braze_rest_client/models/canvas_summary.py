# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.canvas_summary_data import CanvasSummaryData


@attrs.define(kw_only=True)
class CanvasSummary:
    """The statistics of a Canvas."""

    data: CanvasSummaryData
    """The Canvas and its statistics."""

    message: str
    """The status of the export, `success` if it had no errors."""
