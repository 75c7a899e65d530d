# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SegmentSeriesPoint(Model):
    """One point of the series."""

    time: str
    """The day, a date in ISO 8601."""

    size: int
    """The number of users in the segment."""
