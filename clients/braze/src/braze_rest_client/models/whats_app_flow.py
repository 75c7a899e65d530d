# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.whats_app_flow_button import WhatsAppFlowButton
from engagement_core.model import Model


@attrs.define(kw_only=True)
class WhatsAppFlow(Model):
    """The content of a `flow_response_message`."""

    body: str
    """The text."""

    flow_button: WhatsAppFlowButton
    """The button that opens the Flow."""

    header_text: str | UnsetType = UNSET
    """The text in the header."""

    footer: str | UnsetType = UNSET
    """The text in the footer."""

    generate_custom_attribute: bool | UnsetType = UNSET
    """Whether the responses of the Flow become a custom attribute."""
