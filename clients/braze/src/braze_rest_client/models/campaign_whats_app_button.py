# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignWhatsAppButton(Model):
    """A button of a WhatsApp message."""

    text: str
    """The text."""
