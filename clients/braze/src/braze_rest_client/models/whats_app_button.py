# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class WhatsAppButton(Model):
    """A button for a quick reply."""

    text: str
    """The text of the button."""
