# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class CustomAttributeIncrement:
    """Adds to a custom attribute that is an integer."""

    inc: int
    """By how much; a negative number takes away."""
