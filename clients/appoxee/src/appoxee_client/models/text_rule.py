# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class TextRule(Model):
    """Compares the tags, the locale or the time zone."""

    field: Literal["tags", "locale", "timeZone"]
    """The compared field."""

    operator: Literal["!=", "="]
    """The operator."""

    operand: list[str]
    """The tags, locales or time zones."""
