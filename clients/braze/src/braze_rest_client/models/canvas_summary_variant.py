# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasSummaryVariant(Model):
    """The statistics of a variant. The fifth and further conversion events have fields of the same pattern, such as
    `conversions4` and `conversions4_by_entry_time`.
    """

    name: str
    """The name of the variant."""

    revenue: float
    """The revenue in US dollars."""

    conversions: int
    """The number of conversions by the first conversion event."""

    entries: int
    """The number of entries."""

    conversions_by_entry_time: int | None = None
    """The number of conversions by the first conversion event, counted by the time of entry."""

    conversions1: int | None = None
    """The number of conversions by the second conversion event."""

    conversions1_by_entry_time: int | None = None
    """The number of conversions by the second conversion event, counted by the time of entry."""

    conversions2: int | None = None
    """The number of conversions by the third conversion event."""

    conversions2_by_entry_time: int | None = None
    """The number of conversions by the third conversion event, counted by the time of entry."""

    conversions3: int | None = None
    """The number of conversions by the fourth conversion event."""

    conversions3_by_entry_time: int | None = None
    """The number of conversions by the fourth conversion event, counted by the time of entry."""
