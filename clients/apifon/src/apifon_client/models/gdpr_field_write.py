# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class GdprFieldWrite(Model):
    """A GDPR field to create, or its new properties."""

    name: str
    """The name."""

    description: str | UnsetType = UNSET
    """A short text about the purpose."""
