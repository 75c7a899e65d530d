# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appboy_client.models.card_series_point import CardSeriesPoint
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CardSeries(Model):
    """The statistics of a news feed card over time."""

    message: str
    """The status of the export, `success` if it had no errors."""

    data: list[CardSeriesPoint]
    """The points of the series."""
