# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from appoxee_client.models.device_tags import DeviceTags
from engagement_core.model import Model


@attrs.define(kw_only=True)
class DeviceActions(Model):
    """Changes of devices."""

    tags: DeviceTags | UnsetType = UNSET
    """Changes of tags."""

    set: dict[str, str | float] | UnsetType = UNSET
    """New values of fields, by name."""

    inc: dict[str, float] | UnsetType = UNSET
    """Numbers to add to fields, by name."""
