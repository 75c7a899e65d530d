# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.catalog_create import CatalogCreate
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogsCreate(Model):
    """The catalog to create."""

    catalogs: list[CatalogCreate]
    """The catalog; only one per request. At most 1 item."""
