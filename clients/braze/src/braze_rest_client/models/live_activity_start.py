# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.apple_push import ApplePush
from braze_rest_client.models.connected_audience import ConnectedAudience
from braze_rest_client.models.iso_time import IsoTime
from engagement_core.model import Model


@attrs.define(kw_only=True)
class LiveActivityStart(Model):
    """A Live Activity to start. One of `external_user_ids`, `segment_id` and `custom_audience` is required."""

    app_id: str
    """The identifier of the app."""

    activity_id: str
    """An identifier of your own, with which the Live Activity is updated and ended."""

    activity_attributes_type: str
    """The type that the app registered for push-to-start."""

    activity_attributes: dict[str, Any]
    """The values that never change, in the form that the app defines."""

    content_state: dict[str, Any]
    """The values that may change, in the form that the app defines."""

    notification: ApplePush
    """The push message that alerts the user. Its `alert` should have a title and a body."""

    stale_date: IsoTime | UnsetType = UNSET
    """When the content counts as outdated."""

    external_user_ids: list[str] | UnsetType = UNSET
    """The external IDs of the users. At most 50 items."""

    segment_id: str | UnsetType = UNSET
    """The identifier of the segment of the users."""

    custom_audience: ConnectedAudience | UnsetType = UNSET
    """Filters that select the users."""
