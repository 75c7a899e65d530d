# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs


@attrs.define(kw_only=True)
class CountRule:
    """Compares the number of activations or of purchases."""

    field: Literal["numActivations", "numPurchases"]
    """What is compared."""

    operator: Literal["!=", "=", ">", ">=", "<", "<="]
    """How it is compared."""

    operand: list[int]
    """The numbers."""
