# Generated from specs/apifon/openapi.yaml; do not edit.

"""GdprFieldWrite."""

from __future__ import annotations

from attrs import define
from msgspec import UNSET, UnsetType


@define(kw_only=True)
class GdprFieldWrite:
    """A GDPR field to be made, or its new properties."""

    name: str
    """The name."""

    description: str | UnsetType = UNSET
    """A short text about the purpose."""
