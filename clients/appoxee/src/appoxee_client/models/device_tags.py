# Generated from specs/appoxee/openapi.yaml; do not edit.

"""DeviceTags."""

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType


@attrs.define(kw_only=True)
class DeviceTags:
    """Changes of tags.

    Source: Other pages of the public wiki (confidence: high).
    """

    set: list[str] | UnsetType = UNSET
    """Tags to be given."""

    remove: list[str] | UnsetType = UNSET
    """Tags to be taken."""
