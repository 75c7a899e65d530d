# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appoxee_client.models.id import Id
from engagement_core.model import Model


@attrs.define(kw_only=True)
class MessageCancel(Model):
    """A message to stop.

    Source: Other pages of the public wiki (confidence: medium).
    """

    app_id: Id
    """The ID of the app. Source: Not documented (confidence: low)."""

    message_id: Id
    """The ID of the message. Source: Not documented (confidence: low)."""
