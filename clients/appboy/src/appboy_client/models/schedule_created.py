# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from appboy_client.partial_success import Reporting


@attrs.define(kw_only=True)
class ScheduleCreated(Reporting):
    """A schedule that was made."""

    schedule_id: str
    """The identifier of the schedule, which changes and cancels it."""

    message: Literal["success"] | None = None
    """The word `success`."""

    errors: list[str] | None = None
    """What went wrong with single messages; the others were scheduled."""
