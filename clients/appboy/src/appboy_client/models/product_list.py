# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class ProductList:
    """A page of names of products."""

    message: str
    """The status of the export, `success` if it had no errors."""

    products: list[str]
    """The names, in alphabetical order."""
