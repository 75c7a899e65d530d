# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogItemReference(Model):
    """Refers to an item."""

    id: str
    """The identifier of the item. It consists of letters, digits, hyphens and underscores. At most 250 characters;
    pattern `^[A-Za-z0-9_-]+$`.
    """
