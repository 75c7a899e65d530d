# Generated from specs/appoxee/openapi.yaml; do not edit.

"""TextRule."""

from __future__ import annotations

from typing import Literal

from attrs import define, field


@define(kw_only=True)
class TextRule:
    """Compares the tags, the locale or the time zone.

    Source: Other pages of the public wiki (confidence: high).
    """

    field_: Literal["tags", "locale", "timeZone"] = field(metadata={"wire": "field"})
    """What is compared."""

    operator: Literal["!=", "="]
    """How it is compared."""

    operand: list[str]
    """The tags, locales or time zones."""
