# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.whats_app_button import WhatsAppButton
from engagement_core.model import Model


@attrs.define(kw_only=True)
class WhatsAppQuickReply(Model):
    """The content of a `quick_reply_response_message`. The header is a picture or a text."""

    body: str
    """The text."""

    buttons: list[WhatsAppButton]
    """The buttons."""

    header_image_uri: str | UnsetType = UNSET
    """The URL of the picture in the header. Only without `header_text`."""

    header_text: str | UnsetType = UNSET
    """The text in the header. Only without `header_image_uri`."""

    footer: str | UnsetType = UNSET
    """The text in the footer."""
