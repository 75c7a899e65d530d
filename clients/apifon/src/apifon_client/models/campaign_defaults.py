# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignDefaults(Model):
    """The defaults of a list's campaigns in the vendor's dashboard (Mookee)."""

    sender_id: str | UnsetType = UNSET
    """Sender of SMS campaigns; at most 16 digits, or at most 11 characters if it is alphanumeric. Pattern
    `^([0-9]{0,16}|[0-9A-Za-z]{0,11})$`.
    """

    viber_sender_id: str | UnsetType = UNSET
    """Sender of Viber campaigns. The vendor's support (support@apifon.com) assigns it."""

    sender_name: str | UnsetType = UNSET
    """The sender name of emails."""

    from_: str | UnsetType = attrs.field(default=UNSET, metadata={"wire": "from"})
    """From address of emails."""

    reply_to: str | UnsetType = UNSET
    """Reply-to address of emails."""
