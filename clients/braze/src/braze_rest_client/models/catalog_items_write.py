# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.catalog_item import CatalogItem
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogItemsWrite(Model):
    """Items to create or to replace."""

    items: list[CatalogItem]
    """The items. No two of them have the same identifier. At most 50 items."""
