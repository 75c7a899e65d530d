# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.new_users_series_point import NewUsersSeriesPoint
from engagement_core.model import Model


@attrs.define(kw_only=True)
class NewUsersSeries(Model):
    """The new users over time."""

    message: str
    """The status of the export, `success` if it had no errors."""

    data: list[NewUsersSeriesPoint]
    """The points of the series."""
