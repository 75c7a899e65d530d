# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from braze_rest_client.models.catalog_field_details import CatalogFieldDetails
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Catalog(Model):
    """A catalog, a table of items with the same fields."""

    description: str
    """The description of the catalog."""

    fields: list[CatalogFieldDetails]
    """The fields of its items."""

    name: str
    """The name of the catalog."""

    num_items: int
    """The number of items."""

    updated_at: dt.datetime
    """When the catalog was last changed."""
