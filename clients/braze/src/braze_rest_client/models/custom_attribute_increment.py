# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CustomAttributeIncrement(Model):
    """Adds to a custom attribute that is an integer."""

    inc: int
    """The amount to add; a negative number subtracts."""
