# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.catalog_error import CatalogError
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogErrors(Model):
    """The reasons for which a request was rejected."""

    message: str
    """The outcome."""

    errors: list[CatalogError] | None = None
    """The reasons."""
