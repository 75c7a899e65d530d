# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class PurchaseQuantitySeriesPoint:
    """One point of the series."""

    time: str
    """The point in time in ISO 8601, a date if the unit is a day."""

    purchase_quantity: int
    """The number of purchased items."""
