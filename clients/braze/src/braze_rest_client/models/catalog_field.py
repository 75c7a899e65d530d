# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.catalog_field_type import CatalogFieldType
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogField(Model):
    """A field of a catalog."""

    name: str
    """The name of the field. It consists of letters, digits, hyphens and underscores, and is unique in the catalog. At
    most 250 characters; pattern `^[A-Za-z0-9_-]+$`.
    """

    type: CatalogFieldType
    """The type of its values."""
