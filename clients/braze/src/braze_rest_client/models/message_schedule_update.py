# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.schedule import Schedule
from braze_rest_client.models.scheduled_messages import ScheduledMessages
from engagement_core.model import Model


@attrs.define(kw_only=True)
class MessageScheduleUpdate(Model):
    """Changes to scheduled messages. At least one of `schedule` and `messages` is required."""

    schedule_id: str
    """The identifier of the schedule."""

    schedule: Schedule | UnsetType = UNSET
    """The schedule that replaces the previous one."""

    messages: ScheduledMessages | UnsetType = UNSET
    """The messages that replace the previous ones."""
