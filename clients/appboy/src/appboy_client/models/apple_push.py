# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.apple_push_alert import ApplePushAlert
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ApplePush(Model):
    """A push message to iOS devices. Either `alert`, or `content-available` set to true, is required. Text, `extra` and
    the other options have at most 1912 bytes together; more is rejected.
    """

    badge: int | UnsetType = UNSET
    """The number on the app's icon after this message."""

    alert: str | ApplePushAlert | UnsetType = UNSET
    """The text, or an object if it needs localization or a form for the Apple Watch."""

    sound: str | UnsetType = UNSET
    """The path of the sound in the app; `default` is the default sound."""

    extra: dict[str, Any] | UnsetType = UNSET
    """Additional keys and values. A message with the keys `ab` or `aps` in it is rejected."""

    content_available: bool | UnsetType = attrs.field(default=UNSET, metadata={"wire": "content-available"})
    """Whether to send Apple's flag of that name."""

    category: str | UnsetType = UNSET
    """The type of the notification, which holds the actions that a user may choose from."""

    expiry: str | UnsetType = UNSET
    """When the message expires, a date in ISO 8601."""

    custom_uri: str | UnsetType = UNSET
    """A web address or deep link."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this message is attributed, an iOS push message. Required if the request
    has a `campaign_id`.
    """

    asset_url: str | UnsetType = UNSET
    """The URL of the content of a rich notification, on iOS 10 or later. It requires `asset_file_type`."""

    asset_file_type: Literal["aif", "gif", "jpg", "m4a", "mp3", "mp4", "png", "wav"] | UnsetType = UNSET
    """The type of the file at `asset_url`."""
