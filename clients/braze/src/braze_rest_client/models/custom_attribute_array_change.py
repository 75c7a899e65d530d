# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CustomAttributeArrayChange(Model):
    """Adds elements to a custom attribute that is an array, removes some, or both."""

    add: list[str] | UnsetType = UNSET
    """The elements to add."""

    remove: list[str] | UnsetType = UNSET
    """The elements to remove."""
