# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType


@attrs.define(kw_only=True)
class WhatsAppText:
    """The content of a `text_response_message`."""

    body: str
    """The text."""

    preview_url: bool | UnsetType = UNSET
    """Whether a preview of a link is shown."""
