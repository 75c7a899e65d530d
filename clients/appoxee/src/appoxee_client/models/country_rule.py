# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs


@attrs.define(kw_only=True)
class CountryRule:
    """Compares the place of a device."""

    field: Literal["country"]
    """What is compared."""

    operator: Literal["!=", "="]
    """How it is compared."""

    operand: list[list[str]]
    """The places."""
