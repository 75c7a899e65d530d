# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.purchase_quantity_series_point import PurchaseQuantitySeriesPoint
from engagement_core.model import Model


@attrs.define(kw_only=True)
class PurchaseQuantitySeries(Model):
    """The number of purchases over time."""

    message: str
    """The status of the export, `success` if it had no errors."""

    data: list[PurchaseQuantitySeriesPoint]
    """The points of the series."""
