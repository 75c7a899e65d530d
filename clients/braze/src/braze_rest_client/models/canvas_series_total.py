# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasSeriesTotal(Model):
    """The statistics of a whole Canvas on one day."""

    revenue: float
    """The revenue in US dollars."""

    conversions: int
    """The number of conversions."""

    conversions_by_entry_time: int
    """The number of conversions, counted by the time of entry."""

    entries: int
    """The number of entries."""
