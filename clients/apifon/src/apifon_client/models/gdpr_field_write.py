# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType


@attrs.define(kw_only=True)
class GdprFieldWrite:
    """A GDPR field to create, or its new properties."""

    name: str
    """The name."""

    description: str | UnsetType = UNSET
    """A short text about the purpose."""
