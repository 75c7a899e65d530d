# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs


@attrs.define(kw_only=True)
class AppVersionRule:
    """Compares the version of the app."""

    field: Literal["appVersion"]
    """The compared field."""

    operator: Literal["!=", "=", ">", ">=", "<", "<="]
    """The operator."""

    operand: list[float]
    """The versions."""
