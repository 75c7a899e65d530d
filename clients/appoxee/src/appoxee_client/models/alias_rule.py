# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs


@attrs.define(kw_only=True)
class AliasRule:
    """Compares the alias."""

    field: Literal["alias"]
    """What is compared."""

    operator: Literal["="]
    """How it is compared."""

    operand: list[str]
    """The aliases."""
