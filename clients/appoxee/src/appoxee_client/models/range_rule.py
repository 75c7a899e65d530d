# Generated from specs/appoxee/openapi.yaml; do not edit.

"""RangeRule."""

from __future__ import annotations

from typing import Literal

from attrs import define, field


@define(kw_only=True)
class RangeRule:
    """Asks whether the version of the operating system (`osNumber`) or of the client (`clientVersion`) lies in a
    range.

    Source: Other pages of the public wiki (confidence: high).
    """

    field_: Literal["osNumber", "clientVersion"] = field(metadata={"wire": "field"})
    """What is compared."""

    operator: Literal[">=<"]
    """How it is compared."""

    operand: list[float | str]
    """The lower and the upper end of the range. Exactly 2 items."""
