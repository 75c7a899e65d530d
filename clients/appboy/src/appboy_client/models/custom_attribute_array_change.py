# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType


@attrs.define(kw_only=True)
class CustomAttributeArrayChange:
    """Adds elements to a custom attribute that is an array, takes some away, or both."""

    add: list[str] | UnsetType = UNSET
    """The elements to be added."""

    remove: list[str] | UnsetType = UNSET
    """The elements to be taken away."""
