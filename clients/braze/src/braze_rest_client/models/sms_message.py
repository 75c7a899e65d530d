# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SmsMessage(Model):
    """An SMS or MMS."""

    subscription_group_id: str
    """The identifier of the subscription group."""

    body: str
    """The text."""

    app_id: str
    """The identifier of the app."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this message is attributed. Required if the request has a
    `campaign_id`.
    """

    media_items: list[str] | UnsetType = UNSET
    """The URLs of pictures, which make it an MMS."""

    link_shortening_enabled: bool | UnsetType = UNSET
    """Whether links are shortened."""

    user_click_tracking_enabled: bool | UnsetType = UNSET
    """Whether clicks are attributed to users. For shortened links."""
