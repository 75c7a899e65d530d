# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class MessageScheduleDelete(Model):
    """Scheduled messages to cancel."""

    schedule_id: str
    """The identifier of the schedule, from the response that created it."""
