# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs


@attrs.define(kw_only=True)
class CountryRule:
    """Compares the location of a device."""

    field: Literal["country"]
    """The compared field."""

    operator: Literal["!=", "="]
    """The operator."""

    operand: list[list[str]]
    """The locations."""
