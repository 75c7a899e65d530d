# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class WhatsAppImage(Model):
    """The content of a `text_image_response_message`."""

    image_uri: str
    """The URL of the picture."""

    caption: str | UnsetType = UNSET
    """The text under the picture."""
