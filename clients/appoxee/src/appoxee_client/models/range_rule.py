# Generated from specs/appoxee/openapi.yaml; do not edit.

"""RangeRule."""

from __future__ import annotations

from typing import Literal

import attrs


@attrs.define(kw_only=True)
class RangeRule:
    """Asks whether the version of the operating system (`osNumber`) or of the client (`clientVersion`) lies in a
    range.

    Source: Other pages of the public wiki (confidence: high).
    """

    field: Literal["osNumber", "clientVersion"]
    """What is compared."""

    operator: Literal[">=<"]
    """How it is compared."""

    operand: list[float | str]
    """The lower and the upper end of the range. Exactly 2 items."""
