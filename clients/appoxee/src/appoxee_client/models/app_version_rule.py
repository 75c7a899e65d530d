# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class AppVersionRule(Model):
    """Compares the version of the app."""

    field: Literal["appVersion"]
    """The compared field."""

    operator: Literal["!=", "=", ">", ">=", "<", "<="]
    """The operator."""

    operand: list[float]
    """The versions."""
