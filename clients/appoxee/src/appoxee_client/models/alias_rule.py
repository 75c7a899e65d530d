# Generated from specs/appoxee/openapi.yaml; do not edit.

"""AliasRule."""

from __future__ import annotations

from typing import Literal

from attrs import define, field


@define(kw_only=True)
class AliasRule:
    """Compares the alias.

    Source: Other pages of the public wiki (confidence: high).
    """

    field_: Literal["alias"] = field(metadata={"wire": "field"})
    """What is compared."""

    operator: Literal["="]
    """How it is compared."""

    operand: list[str]
    """The aliases."""
