# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.catalog_item import CatalogItem
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogItemList(Model):
    """Items of a catalog."""

    items: list[CatalogItem]
    """The items."""

    message: str
    """The outcome."""
