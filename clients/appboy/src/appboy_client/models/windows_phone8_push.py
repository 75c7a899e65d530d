# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType


@attrs.define(kw_only=True)
class WindowsPhone8Push:
    """A push message to Windows Phone 8 devices."""

    toast_content: str
    """The text."""

    push_type: Literal["toast"] | UnsetType = UNSET
    """The type of the message."""

    toast_title: str | UnsetType = UNSET
    """The title."""

    toast_navigation_uri: str | UnsetType = UNSET
    """The page that the user is led to."""

    toast_hash: dict[str, Any] | UnsetType = UNSET
    """Further keys with their values, sent along."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign that this message counts for, a Windows Phone 8 push message. Needed when the
    request has a `campaign_id`.
    """
