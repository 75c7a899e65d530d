# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogSelectionFilter(Model):
    """Chooses items by a field, whose type determines the possible operators. String: `equals`, `does not equal`.
    Number: `equals`, `does not equal`, `greater than`, `less than`. Boolean: `is`. Time: `before`, `after`. Array:
    `includes value`, `does not include value`.
    """

    field: str
    """The name of the field."""

    operator: Literal[
        "equals",
        "does not equal",
        "greater than",
        "less than",
        "is",
        "before",
        "after",
        "includes value",
        "does not include value",
    ]
    """The comparison."""

    value: str | int | float | bool
    """The value to compare with, of the type of the field; a time is a text."""
