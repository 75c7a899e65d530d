# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class WindowsPhone8Push(Model):
    """A push message to Windows Phone 8 devices."""

    toast_content: str
    """The text."""

    push_type: Literal["toast"] | UnsetType = UNSET
    """The type of the message."""

    toast_title: str | UnsetType = UNSET
    """The title."""

    toast_navigation_uri: str | UnsetType = UNSET
    """The page that the message opens."""

    toast_hash: dict[str, Any] | UnsetType = UNSET
    """Additional keys and values."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this message is attributed, a Windows Phone 8 push message. Required if
    the request has a `campaign_id`.
    """
