# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CustomAttributeObjectSelector(Model):
    """Selects the objects of an array by the value of one key."""

    identifier_key: str = attrs.field(metadata={"wire": "$identifier_key"})
    """The key."""

    identifier_value: Any = attrs.field(metadata={"wire": "$identifier_value"})
    """The value of that key, of any type."""
