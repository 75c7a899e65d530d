# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class MessageScheduleDelete(Model):
    """A schedule to cancel."""

    schedule_id: str
    """The identifier of the schedule."""
