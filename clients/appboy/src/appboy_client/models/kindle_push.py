# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType


@attrs.define(kw_only=True)
class KindlePush:
    """A push message to Kindle and FireOS devices."""

    alert: str
    """The text."""

    title: str
    """The title in the notification drawer."""

    extra: dict[str, Any] | UnsetType = UNSET
    """Further keys with their values, sent along."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign that this message counts for, a Kindle or FireOS push message. Needed when the
    request has a `campaign_id`.
    """

    priority: int | UnsetType = UNSET
    """The priority."""

    collapse_key: str | UnsetType = UNSET
    """The key by which messages collapse into one."""

    sound: str | UnsetType = UNSET
    """Where in the app the sound is found; `default` is the usual sound."""

    custom_uri: str | UnsetType = UNSET
    """A web address or deep link."""
