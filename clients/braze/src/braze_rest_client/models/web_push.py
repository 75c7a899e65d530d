# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.web_push_button import WebPushButton
from engagement_core.model import Model


@attrs.define(kw_only=True)
class WebPush(Model):
    """A push message to browsers."""

    alert: str
    """The text."""

    title: str
    """The title."""

    extra: dict[str, Any] | UnsetType = UNSET
    """Additional keys and values."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this message is attributed, a web push message. Required if the request
    has a `campaign_id`.
    """

    custom_uri: str | UnsetType = UNSET
    """A web address."""

    image_url: str | UnsetType = UNSET
    """The URL of the icon."""

    large_image_url: str | UnsetType = UNSET
    """The URL of the large picture."""

    require_interaction: bool | UnsetType = UNSET
    """Whether the message stays until the user reacts."""

    time_to_live: int | UnsetType = UNSET
    """For how many seconds the message is kept for a browser that is offline."""

    send_to_most_recent_device_only: bool | UnsetType = UNSET
    """Whether only the browser that the user used last receives the message. Default false."""

    buttons: list[WebPushButton] | UnsetType = UNSET
    """The buttons of the message."""
