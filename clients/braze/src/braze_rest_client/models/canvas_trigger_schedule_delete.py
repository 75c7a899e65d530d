# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasTriggerScheduleDelete(Model):
    """A schedule of an API-triggered Canvas to cancel."""

    canvas_id: str
    """The identifier of the Canvas."""

    schedule_id: str
    """The identifier of the schedule."""
