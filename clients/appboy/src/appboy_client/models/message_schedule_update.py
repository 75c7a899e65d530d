# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.schedule import Schedule
from appboy_client.models.scheduled_messages import ScheduledMessages


@attrs.define(kw_only=True)
class MessageScheduleUpdate:
    """Changes of scheduled messages. Needed is at least one of `schedule` and `messages`."""

    schedule_id: str
    """The identifier of the schedule, from the answer that made it."""

    schedule: Schedule | UnsetType = UNSET
    """The schedule that takes the place of the earlier one."""

    messages: ScheduledMessages | UnsetType = UNSET
    """The messages that take the place of the earlier ones. At least 1 entry."""
