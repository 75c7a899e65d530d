# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.catalog_selection import CatalogSelection
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogSelectionCreate(Model):
    """The selection to create."""

    selection: CatalogSelection
    """The selection."""
