# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.whats_app_list_section import WhatsAppListSection
from engagement_core.model import Model


@attrs.define(kw_only=True)
class WhatsAppListContent(Model):
    """A list to choose from, with at most 10 rows in all sections together."""

    list_button_text: str
    """The text of the button that opens the list."""

    list_sections: list[WhatsAppListSection]
    """The sections. At least 1 item."""
