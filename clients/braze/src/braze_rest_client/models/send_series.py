# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.send_series_point import SendSeriesPoint
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SendSeries(Model):
    """The statistics of a send over time."""

    data: list[SendSeriesPoint]
    """The points of the series."""

    message: str
    """The status of the export, `success` if it had no errors."""
