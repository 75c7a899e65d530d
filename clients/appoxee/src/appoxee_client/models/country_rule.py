# Generated from specs/appoxee/openapi.yaml; do not edit.

"""CountryRule."""

from __future__ import annotations

from typing import Literal

from attrs import define, field


@define(kw_only=True)
class CountryRule:
    """Compares the place of a device.

    Source: Other pages of the public wiki (confidence: high).
    """

    field_: Literal["country"] = field(metadata={"wire": "field"})
    """What is compared."""

    operator: Literal["!=", "="]
    """How it is compared."""

    operand: list[list[str]]
    """The places."""
