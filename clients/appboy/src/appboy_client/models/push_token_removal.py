# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class PushTokenRemoval(Model):
    """A push token to remove."""

    app_id: str
    """The identifier of the app."""

    token: str
    """The token."""

    from_apns_feedback_service: bool | UnsetType = UNSET
    """Whether Apple's feedback service reported the token."""

    uninstalled_at: int | UnsetType = UNSET
    """When, according to Apple's feedback service, the app was no longer on the device, in seconds since 1970 (UTC)."""
