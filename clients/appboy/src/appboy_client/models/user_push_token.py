# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class UserPushToken:
    """A push token of a user."""

    app: str | None = None
    """The name of the app."""

    platform: str | None = None
    """The platform."""

    token: str | None = None
    """The token."""
