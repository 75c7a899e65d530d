# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.catalog_item_new_value import CatalogItemNewValue
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogItemEdit(Model):
    """Changes of an item, whose identifier is in the path."""

    items: list[dict[str, CatalogItemNewValue]]
    """The item; only one per request. It has fields of the catalog except `id`, and at most 5,000 characters. At most 1
    item.
    """
