# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appoxee_client.models.device_actions import DeviceActions
from engagement_core.model import Model


@attrs.define(kw_only=True)
class DeviceUpdate(Model):
    """The users whose devices to change, and the changes."""

    alias: str | list[str]
    """The alias of one user, or up to 1000 aliases."""

    actions: DeviceActions
    """The changes."""
