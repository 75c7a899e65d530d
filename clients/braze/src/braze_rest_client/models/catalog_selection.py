# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.catalog_selection_filter import CatalogSelectionFilter
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogSelection(Model):
    """Chooses, sorts and limits items of a catalog. `sort_field` and `sort_order` go together: if one or both are
    missing, the order is random.
    """

    name: str
    """The name of the selection."""

    external_id: str
    """A unique identifier of the selection."""

    description: str | UnsetType = UNSET
    """The description of the selection."""

    source: Literal["Shopify", "Braze"] | UnsetType = UNSET
    """Where the items of the catalog come from; `Shopify` for a Shopify catalog."""

    filters: list[CatalogSelectionFilter] | UnsetType = UNSET
    """The filters, applied in this order. Without any, all items of the catalog are chosen. At most 4 items."""

    results_limit: int | UnsetType = UNSET
    """The maximum number of items to return. 1 to 50."""

    sort_field: str | UnsetType = UNSET
    """The field to sort by."""

    sort_order: Literal["asc", "desc"] | UnsetType = UNSET
    """The direction to sort in."""
