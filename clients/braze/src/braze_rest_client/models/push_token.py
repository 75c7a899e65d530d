# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class PushToken(Model):
    """A push token of an app on a device."""

    app_id: str
    """The identifier of the app."""

    token: str
    """The token."""

    device_id: str | UnsetType = UNSET
    """The identifier of the device, of 8 to 255 bytes. If absent, a random one is generated."""
