# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType


@attrs.define(kw_only=True)
class WebPush:
    """A push message to browsers."""

    alert: str
    """The text."""

    title: str
    """The title in the notification drawer."""

    extra: dict[str, Any] | UnsetType = UNSET
    """Further keys with their values, sent along."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign that this message counts for, presumably a web push message. Needed when the
    request has a `campaign_id`.
    """

    custom_uri: str | UnsetType = UNSET
    """A web address."""

    image_url: str | UnsetType = UNSET
    """The address of an image of 1:1."""

    time_to_live: int | UnsetType = UNSET
    """How long the message lives, in seconds."""
