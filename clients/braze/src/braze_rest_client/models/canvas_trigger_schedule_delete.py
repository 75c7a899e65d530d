# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class CanvasTriggerScheduleDelete:
    """A schedule of an API-triggered Canvas to cancel."""

    canvas_id: str
    """The identifier of the Canvas."""

    schedule_id: str
    """The identifier of the schedule."""
