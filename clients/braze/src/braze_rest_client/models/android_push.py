# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.android_conversation import AndroidConversation
from braze_rest_client.models.android_push_button import AndroidPushButton
from engagement_core.model import Model


@attrs.define(kw_only=True)
class AndroidPush(Model):
    """A push message to Android devices. Either `alert` and `title`, or `send_to_sync` set to true, which forbids both,
    are required. `alert` and `extra` have at most 4,000 bytes together; more is rejected.
    """

    alert: str | UnsetType = UNSET
    """The text."""

    title: str | UnsetType = UNSET
    """The title that appears in the notification drawer."""

    extra: dict[str, Any] | UnsetType = UNSET
    """Additional keys and values. `appboy_image_url` is the URL of a large picture."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this message is attributed, an Android push message. Required if the
    request has a `campaign_id`.
    """

    notification_channel_id: str | UnsetType = UNSET
    """The notification channel of the app."""

    priority: int | UnsetType = UNSET
    """The priority, from -2 to 2. Any other value counts as 0."""

    android_priority: Literal["normal", "high"] | UnsetType = UNSET
    """The priority at Google's service."""

    send_to_sync: bool | UnsetType = UNSET
    """Whether the message only wakes the app. If true, `alert` and `title` are errors."""

    collapse_key: str | UnsetType = UNSET
    """A later message with the same key replaces this one."""

    sound: str | UnsetType = UNSET
    """The path of the sound in the app; `default` is the default sound."""

    custom_uri: str | UnsetType = UNSET
    """A web address or deep link."""

    use_webview: bool | UnsetType = UNSET
    """Whether a web address opens inside the app. Default false."""

    summary_text: str | UnsetType = UNSET
    """The text under a large picture."""

    time_to_live: int | UnsetType = UNSET
    """For how many seconds the message is kept for a device that is offline. At most 2419200."""

    notification_id: int | UnsetType = UNSET
    """The identifier of the notification on the device; a later one with the same identifier replaces it."""

    push_icon_image_url: str | UnsetType = UNSET
    """The URL of the large icon."""

    accent_color: int | UnsetType = UNSET
    """The colour, an RGB value as an integer."""

    send_to_most_recent_device_only: bool | UnsetType = UNSET
    """Whether only the device that the user used last receives the message. Default false."""

    buttons: list[AndroidPushButton] | UnsetType = UNSET
    """The buttons of the message."""

    conversation_data: AndroidConversation | UnsetType = UNSET
    """The data of a message that is shown as a conversation."""
