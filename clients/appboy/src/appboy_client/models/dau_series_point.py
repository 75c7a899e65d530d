# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class DauSeriesPoint:
    """One point of the series."""

    time: str
    """The day, a date in ISO 8601."""

    dau: int
    """The number of users who were active on this day."""
