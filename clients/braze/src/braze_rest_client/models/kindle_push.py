# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class KindlePush(Model):
    """A push message to Kindle and FireOS devices."""

    alert: str
    """The text."""

    title: str
    """The title that appears in the notification drawer."""

    extra: dict[str, Any] | UnsetType = UNSET
    """Additional keys and values."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this message is attributed, a Kindle push message. Required if the request
    has a `campaign_id`.
    """

    priority: int | UnsetType = UNSET
    """The priority, from -2 to 2. Any other value counts as 0."""

    collapse_key: str | UnsetType = UNSET
    """A later message with the same key replaces this one."""

    sound: str | UnsetType = UNSET
    """The path of the sound in the app; `default` is the default sound."""

    custom_uri: str | UnsetType = UNSET
    """A web address or deep link."""
