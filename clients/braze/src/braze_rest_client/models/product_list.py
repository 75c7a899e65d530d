# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ProductList(Model):
    """A page of names of products."""

    products: list[str]
    """The names."""

    message: str
    """The status of the export, `success` if it had no errors."""
