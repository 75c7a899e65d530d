# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class WhatsAppButton:
    """A button for a quick reply."""

    text: str
    """The text of the button."""
