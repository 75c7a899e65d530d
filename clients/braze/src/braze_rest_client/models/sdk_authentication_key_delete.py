# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SdkAuthenticationKeyDelete(Model):
    """The SDK authentication key to delete."""

    app_id: str
    """The API identifier of the app."""

    key_id: str
    """The identifier of the key. It must be a key of the app, and not the primary one."""
