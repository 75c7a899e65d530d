# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.catalog_field_type import CatalogFieldType
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogFieldDetails(Model):
    """A field of a catalog that exists."""

    name: str
    """The name of the field."""

    type: CatalogFieldType
    """The type of its values."""

    token: str | None = None
    """Braze's identifier of the field."""
