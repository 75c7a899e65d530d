# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class CustomAttributeIncrement:
    """Adds to a custom attribute that is an integer."""

    inc: int
    """The amount to add; a negative number subtracts."""
