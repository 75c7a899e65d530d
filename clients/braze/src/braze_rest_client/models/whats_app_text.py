# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class WhatsAppText(Model):
    """The content of a `text_response_message`."""

    body: str
    """The text."""

    preview_url: bool | UnsetType = UNSET
    """Whether a preview of a link is shown."""
