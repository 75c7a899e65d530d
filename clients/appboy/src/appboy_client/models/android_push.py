# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType


@attrs.define(kw_only=True)
class AndroidPush:
    """A push message to Android devices. Needed are `alert` and `title`, or else `send_to_sync` set to true, which
    forbids both. `alert` and `extra` have at most 4000 bytes together; more is refused.
    """

    alert: str | UnsetType = UNSET
    """The text."""

    title: str | UnsetType = UNSET
    """The title in the notification drawer."""

    extra: dict[str, Any] | UnsetType = UNSET
    """Further keys with their values, sent along. `appboy_image_url` makes a "Big Picture" notification: the address of
    an image of 2:1, at least 600x300, for Android 4.1 or later.
    """

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign that this message counts for, an Android push message. Needed when the request has
    a `campaign_id`.
    """

    priority: int | UnsetType = UNSET
    """The priority."""

    send_to_sync: bool | UnsetType = UNSET
    """Whether the message is a silent one; it must then have neither `alert` nor `title`."""

    collapse_key: str | UnsetType = UNSET
    """The key by which messages collapse into one."""

    sound: str | UnsetType = UNSET
    """Where in the app the sound is found; `default` is the usual sound."""

    custom_uri: str | UnsetType = UNSET
    """A web address or deep link."""

    summary_text: str | UnsetType = UNSET
    """The summary."""

    time_to_live: int | UnsetType = UNSET
    """How long the message lives, in seconds."""

    notification_id: int | UnsetType = UNSET
    """The identifier of the notification."""

    push_icon_image_url: str | UnsetType = UNSET
    """The address of the large icon, an image of 1:1, at least 40x40, for Android 3.1 or later."""

    accent_color: int | UnsetType = UNSET
    """The accent colour of the standard styles, an RGB integer."""
