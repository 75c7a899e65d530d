# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.event_series_point import EventSeriesPoint
from engagement_core.model import Model


@attrs.define(kw_only=True)
class EventSeries(Model):
    """The occurrences of a custom event over time."""

    message: str
    """The status of the export, `success` if it had no errors."""

    data: list[EventSeriesPoint]
    """The points of the series."""
