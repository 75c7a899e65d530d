# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.schedule import Schedule
from appboy_client.models.scheduled_messages import ScheduledMessages
from engagement_core.model import Model


@attrs.define(kw_only=True)
class MessageScheduleUpdate(Model):
    """Changes of scheduled messages. At least one of `schedule` and `messages` is required."""

    schedule_id: str
    """The identifier of the schedule, from the response that created it."""

    schedule: Schedule | UnsetType = UNSET
    """The schedule that replaces the earlier one."""

    messages: ScheduledMessages | UnsetType = UNSET
    """The messages that replace the earlier ones. At least 1 entry."""
