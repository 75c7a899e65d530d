# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class RangeRule(Model):
    """Checks whether the version of the operating system (`osNumber`) or of the client (`clientVersion`) lies in a
    range.
    """

    field: Literal["osNumber", "clientVersion"]
    """The compared field."""

    operator: Literal[">=<"]
    """The operator."""

    operand: list[float | str]
    """The lower and the upper end of the range. Exactly 2 items."""
