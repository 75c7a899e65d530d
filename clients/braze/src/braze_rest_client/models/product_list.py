# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class ProductList:
    """A page of names of products."""

    products: list[str]
    """The names."""

    message: str
    """The status of the export, `success` if it had no errors."""
