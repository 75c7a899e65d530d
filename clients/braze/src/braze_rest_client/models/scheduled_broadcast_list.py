# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.scheduled_broadcast import ScheduledBroadcast
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScheduledBroadcastList(Model):
    """Scheduled campaigns and Canvases."""

    scheduled_broadcasts: list[ScheduledBroadcast]
    """The campaigns and Canvases."""
