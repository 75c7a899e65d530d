# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.whats_app_list_content import WhatsAppListContent
from engagement_core.model import Model


@attrs.define(kw_only=True)
class WhatsAppList(Model):
    """The content of a `list_response_message`."""

    body: str
    """The text."""

    list_: WhatsAppListContent = attrs.field(metadata={"wire": "list"})
    """The list to choose from."""

    header: str | UnsetType = UNSET
    """The text in the header."""

    footer: str | UnsetType = UNSET
    """The text in the footer."""
