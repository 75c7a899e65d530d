# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.uninstalls_series_point import UninstallsSeriesPoint
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UninstallsSeries(Model):
    """The uninstalls over time."""

    message: str
    """The status of the export, `success` if it had no errors."""

    data: list[UninstallsSeriesPoint]
    """The points of the series."""
