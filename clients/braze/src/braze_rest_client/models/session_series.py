# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.session_series_point import SessionSeriesPoint
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SessionSeries(Model):
    """The number of sessions over time."""

    message: str
    """The status of the export, `success` if it had no errors."""

    data: list[SessionSeriesPoint]
    """The points of the series."""
