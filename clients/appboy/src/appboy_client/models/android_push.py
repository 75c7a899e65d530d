# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class AndroidPush(Model):
    """A push message to Android devices. Either `alert` and `title`, or `send_to_sync` set to true, which forbids both,
    are required. `alert` and `extra` have at most 4000 bytes together; more is rejected.
    """

    alert: str | UnsetType = UNSET
    """The text."""

    title: str | UnsetType = UNSET
    """The title in the notification drawer."""

    extra: dict[str, Any] | UnsetType = UNSET
    """Additional keys and values. `appboy_image_url` creates a "Big Picture" notification: the URL of an image of 2:1,
    at least 600x300, for Android 4.1 or later.
    """

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this message is attributed, an Android push message. Required if the
    request has a `campaign_id`.
    """

    priority: int | UnsetType = UNSET
    """The priority."""

    send_to_sync: bool | UnsetType = UNSET
    """Whether the message is silent; if so, it must have neither `alert` nor `title`."""

    collapse_key: str | UnsetType = UNSET
    """The key of messages that collapse into one."""

    sound: str | UnsetType = UNSET
    """The path of the sound in the app; `default` is the default sound."""

    custom_uri: str | UnsetType = UNSET
    """A web address or deep link."""

    summary_text: str | UnsetType = UNSET
    """The summary."""

    time_to_live: int | UnsetType = UNSET
    """The lifetime of the message in seconds."""

    notification_id: int | UnsetType = UNSET
    """The identifier of the notification."""

    push_icon_image_url: str | UnsetType = UNSET
    """The URL of the large icon, an image of 1:1, at least 40x40, for Android 3.1 or later."""

    accent_color: int | UnsetType = UNSET
    """The accent colour of the standard styles, an RGB integer."""
