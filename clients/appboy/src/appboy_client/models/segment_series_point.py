# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class SegmentSeriesPoint:
    """One point of the series."""

    time: str
    """The day, a date in ISO 8601."""

    size: int
    """The number of users in the segment."""
