# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CountRule(Model):
    """Compares the number of activations or of purchases."""

    field: Literal["numActivations", "numPurchases"]
    """The compared field."""

    operator: Literal["!=", "=", ">", ">=", "<", "<="]
    """The operator."""

    operand: list[int]
    """The numbers."""
