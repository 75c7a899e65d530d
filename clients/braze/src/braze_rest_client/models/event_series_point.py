# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class EventSeriesPoint(Model):
    """One point of the series."""

    time: str
    """The point in time in ISO 8601, a date if the unit is a day, with the time of day if it is an hour."""

    count: int
    """How often the event occurred."""
