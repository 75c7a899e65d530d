# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class DeviceTags(Model):
    """Changes of tags."""

    set: list[str] | UnsetType = UNSET
    """Tags to add."""

    remove: list[str] | UnsetType = UNSET
    """Tags to remove."""
