# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class PushToken:
    """A push token of an app on a device."""

    app_id: str
    """The identifier of the app."""

    token: str
    """The token."""
