# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.catalog_field import CatalogField
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogFieldsCreate(Model):
    """Fields to add to a catalog."""

    fields: list[CatalogField]
    """The fields. At most 50 items."""
