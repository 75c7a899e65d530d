# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.whats_app_list_row import WhatsAppListRow
from engagement_core.model import Model


@attrs.define(kw_only=True)
class WhatsAppListSection(Model):
    """A section of a list."""

    section_title: str
    """The title."""

    list_rows: list[WhatsAppListRow]
    """The rows."""
