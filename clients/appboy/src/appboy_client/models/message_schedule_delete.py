# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class MessageScheduleDelete:
    """Scheduled messages to cancel."""

    schedule_id: str
    """The identifier of the schedule, from the response that created it."""
