# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class MessageScheduleDelete:
    """A schedule to cancel."""

    schedule_id: str
    """The identifier of the schedule."""
