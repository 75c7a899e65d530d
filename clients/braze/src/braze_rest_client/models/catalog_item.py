# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.catalog_item_value import CatalogItemValue
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogItem(Model):
    """An item of a catalog with its identifier; the other keys are the fields of the catalog. An item has at most 5,000
    characters.
    """

    id: str
    """The identifier of the item, unique in the catalog. It consists of letters, digits, hyphens and underscores. At
    most 250 characters; pattern `^[A-Za-z0-9_-]+$`.
    """

    additional_properties: dict[str, CatalogItemValue] = attrs.field(factory=dict, metadata={"extras": True})
    """Properties that have no field of their own."""
