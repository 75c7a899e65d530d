# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.apple_push import ApplePush
from braze_rest_client.models.iso_time import IsoTime
from engagement_core.model import Model


@attrs.define(kw_only=True)
class LiveActivityUpdate(Model):
    """A Live Activity to update or end."""

    app_id: str
    """The identifier of the app."""

    activity_id: str
    """The identifier of the Live Activity, which the app gave as `pushTokenTag` or the start as `activity_id`."""

    content_state: dict[str, Any]
    """The new values, in the form that the app defines."""

    end_activity: bool | UnsetType = UNSET
    """Whether to end the Live Activity."""

    dismissal_date: IsoTime | UnsetType = UNSET
    """When the Live Activity disappears. A time in the past, with `end_activity` true, removes it at once."""

    stale_date: IsoTime | UnsetType = UNSET
    """When the content counts as outdated."""

    notification: ApplePush | UnsetType = UNSET
    """The push message that alerts the user."""
