# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.catalog_field import CatalogField
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogCreate(Model):
    """A catalog to create."""

    name: str
    """The name of the catalog, unique in the workspace. It consists of letters, digits, hyphens and underscores. At
    most 250 characters; pattern `^[A-Za-z0-9_-]+$`.
    """

    description: str
    """The description of the catalog. At most 250 characters."""

    fields: list[CatalogField]
    """The fields of its items; the first is `id` of type `string`. At most 500 items."""
