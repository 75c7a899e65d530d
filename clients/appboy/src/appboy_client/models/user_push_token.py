# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserPushToken(Model):
    """A push token of a user."""

    app: str | None = None
    """The name of the app."""

    platform: str | None = None
    """The platform."""

    token: str | None = None
    """The token."""
