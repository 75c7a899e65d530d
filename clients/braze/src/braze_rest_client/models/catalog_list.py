# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.catalog import Catalog
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogList(Model):
    """Catalogs."""

    catalogs: list[Catalog]
    """The catalogs."""

    message: str
    """The outcome."""
