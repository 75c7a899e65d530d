# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class PushToken(Model):
    """A push token of an app on a device."""

    app_id: str
    """The identifier of the app."""

    token: str
    """The token."""
