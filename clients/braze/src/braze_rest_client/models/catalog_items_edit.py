# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.catalog_item_change import CatalogItemChange
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogItemsEdit(Model):
    """Changes of items."""

    items: list[CatalogItemChange]
    """The items. No two of them have the same identifier. At most 50 items."""
