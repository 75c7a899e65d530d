# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appoxee_client.models.direct_message import DirectMessage
from engagement_core.model import Model


@attrs.define(kw_only=True)
class DirectTrigger(Model):
    """A template and the messages to create from it."""

    template_id: int
    """The ID of the template."""

    messages_data: list[DirectMessage]
    """One message per user."""
