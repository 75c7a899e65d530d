# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class DauSeriesPoint(Model):
    """One point of the series."""

    time: str
    """The day, a date in ISO 8601."""

    dau: int
    """The number of users who were active on this day."""
