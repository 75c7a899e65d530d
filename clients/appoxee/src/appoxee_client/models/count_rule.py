# Generated from specs/appoxee/openapi.yaml; do not edit.

"""CountRule."""

from __future__ import annotations

from typing import Literal

from attrs import define, field


@define(kw_only=True)
class CountRule:
    """Compares the number of activations or of purchases.

    Source: Other pages of the public wiki (confidence: high).
    """

    field_: Literal["numActivations", "numPurchases"] = field(metadata={"wire": "field"})
    """What is compared."""

    operator: Literal["!=", "=", ">", ">=", "<", "<="]
    """How it is compared."""

    operand: list[int]
    """The numbers."""
