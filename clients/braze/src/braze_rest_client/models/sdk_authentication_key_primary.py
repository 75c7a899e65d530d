# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SdkAuthenticationKeyPrimary(Model):
    """The SDK authentication key to make the primary one."""

    app_id: str
    """The API identifier of the app."""

    key_id: str
    """The identifier of the key. It must be a key of the app."""
