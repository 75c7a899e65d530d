# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class WebPush(Model):
    """A push message to browsers."""

    alert: str
    """The text."""

    title: str
    """The title in the notification drawer."""

    extra: dict[str, Any] | UnsetType = UNSET
    """Additional keys and values."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this message is attributed, presumably a web push message. Required if the
    request has a `campaign_id`.
    """

    custom_uri: str | UnsetType = UNSET
    """A web address."""

    image_url: str | UnsetType = UNSET
    """The URL of an image of 1:1."""

    time_to_live: int | UnsetType = UNSET
    """The lifetime of the message in seconds."""
