# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.catalog_selection import CatalogSelection


@attrs.define(kw_only=True)
class CatalogSelectionCreate:
    """The selection to create."""

    selection: CatalogSelection
    """The selection."""
