# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class CampaignWhatsAppButton:
    """A button of a WhatsApp message."""

    text: str
    """The text."""
