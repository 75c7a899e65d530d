# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class AliasRule(Model):
    """Compares the alias."""

    field: Literal["alias"]
    """The compared field."""

    operator: Literal["="]
    """The operator."""

    operand: list[str]
    """The aliases."""
