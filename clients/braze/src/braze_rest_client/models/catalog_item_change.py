# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.catalog_item_new_value import CatalogItemNewValue
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogItemChange(Model):
    """The identifier of an item, and the fields that change. An item has at most 5,000 characters."""

    id: str
    """The identifier of the item. It consists of letters, digits, hyphens and underscores. At most 250 characters;
    pattern `^[A-Za-z0-9_-]+$`.
    """

    additional_properties: dict[str, CatalogItemNewValue] = attrs.field(factory=dict, metadata={"extras": True})
    """Properties that have no field of their own."""
