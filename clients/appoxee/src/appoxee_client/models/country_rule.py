# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CountryRule(Model):
    """Compares the location of a device."""

    field: Literal["country"]
    """The compared field."""

    operator: Literal["!=", "="]
    """The operator."""

    operand: list[list[str]]
    """The locations."""
