# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogArrayChange(Model):
    """Adds elements to a field of type `array`, removes some, or both."""

    add: list[Any] | UnsetType = attrs.field(default=UNSET, metadata={"wire": "$add"})
    """The elements to add."""

    remove: list[Any] | UnsetType = attrs.field(default=UNSET, metadata={"wire": "$remove"})
    """The elements to remove."""
