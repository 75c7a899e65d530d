# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.apple_push_alert import ApplePushAlert
from braze_rest_client.models.apple_push_button import ApplePushButton
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ApplePush(Model):
    """A push message to iOS devices. Either `alert`, or `content-available` set to true, is required. `alert`, `extra`
    and the other options have at most 1,912 bytes together; more is rejected.
    """

    badge: int | UnsetType = UNSET
    """The number on the app's icon after this message."""

    alert: str | ApplePushAlert | UnsetType = UNSET
    """The text, or an object with title, text and localization."""

    sound: str | UnsetType = UNSET
    """The path of the sound in the app; `default` is the default sound."""

    extra: dict[str, Any] | UnsetType = UNSET
    """Additional keys and values. A message with the keys `ab` or `aps` in it is rejected."""

    content_available: bool | UnsetType = attrs.field(default=UNSET, metadata={"wire": "content-available"})
    """Whether to send Apple's flag of that name."""

    interruption_level: Literal["passive", "active", "time-sensitive", "critical"] | UnsetType = UNSET
    """How much the message may interrupt the user, on iOS 15 or later."""

    relevance_score: float | UnsetType = UNSET
    """The rank of the message among those of the app, on iOS 15 or later. 0 to 1."""

    expiry: str | UnsetType = UNSET
    """When the message expires, a date in ISO 8601."""

    custom_uri: str | UnsetType = UNSET
    """A web address or deep link."""

    use_webview: bool | UnsetType = UNSET
    """Whether a web address opens inside the app. Default true."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this message is attributed, an iOS push message. Required if the request
    has a `campaign_id`.
    """

    notification_group_thread_id: str | UnsetType = UNSET
    """The thread under which messages are grouped."""

    asset_url: str | UnsetType = UNSET
    """The URL of the content of a rich notification. It requires `asset_file_type`."""

    asset_file_type: Literal["aif", "gif", "jpg", "m4a", "mp3", "mp4", "png", "wav"] | UnsetType = UNSET
    """The type of the file at `asset_url`."""

    collapse_id: str | UnsetType = UNSET
    """A later message with the same identifier replaces this one on the device."""

    mutable_content: bool | UnsetType = UNSET
    """Whether the app may change the message before it is shown."""

    send_to_most_recent_device_only: bool | UnsetType = UNSET
    """Whether only the device that the user used last receives the message. Default false."""

    category: str | UnsetType = UNSET
    """The category that holds the buttons of the message."""

    buttons: list[ApplePushButton] | UnsetType = UNSET
    """The buttons of the message."""

    apns_priority: int | UnsetType = UNSET
    """The priority at Apple's service. 1 to 10."""
