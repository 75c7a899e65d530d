# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appboy_client.models.push_token_removal import PushTokenRemoval
from engagement_core.model import Model


@attrs.define(kw_only=True)
class PushTokenRemove(Model):
    """The push tokens to remove."""

    push_tokens: list[PushTokenRemoval]
    """The tokens. At most 50 items."""
