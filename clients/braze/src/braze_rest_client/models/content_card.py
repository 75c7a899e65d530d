# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ContentCard(Model):
    """A Content Card. Either `time_to_live` or `expire_at` is required. All types but `BANNER` require `title` and
    `description`; `CAPTIONED_IMAGE` and `BANNER` require `image_url`.
    """

    type: Literal["CLASSIC", "CAPTIONED_IMAGE", "BANNER"]
    """The form of the card."""

    title: str | UnsetType = UNSET
    """The title, which may be empty. Not for `BANNER`."""

    description: str | UnsetType = UNSET
    """The text. Not for `BANNER`."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this card is attributed. Required if the request has a `campaign_id`."""

    pinned: bool | UnsetType = UNSET
    """Whether the card stays on top. Default false."""

    image_url: str | UnsetType = UNSET
    """The URL of the picture."""

    time_to_live: int | UnsetType = UNSET
    """For how many seconds the card is shown."""

    expire_at: str | UnsetType = UNSET
    """When the card is no longer shown, a date in ISO 8601, at most 30 days from now."""

    expire_in_local_time: bool | UnsetType = UNSET
    """Whether `expire_at` is in the user's own time zone. Default false."""

    ios_uri: str | UnsetType = UNSET
    """A web address or deep link for iOS."""

    android_uri: str | UnsetType = UNSET
    """A web address or deep link for Android."""

    web_uri: str | UnsetType = UNSET
    """A web address for browsers."""

    ios_use_webview: bool | UnsetType = UNSET
    """Whether a web address opens inside the app on iOS. Default true."""

    android_use_webview: bool | UnsetType = UNSET
    """Whether a web address opens inside the app on Android. Default true."""

    uri_text: str | UnsetType = UNSET
    """The text of the link."""

    extra: dict[str, Any] | UnsetType = UNSET
    """Additional keys and values."""
