# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from appboy_client.partial_success import WriteResult
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScheduleCreated(WriteResult, Model):
    """A new schedule."""

    schedule_id: str
    """The identifier of the schedule, needed to change or cancel it."""

    message: Literal["success"] | None = None
    """The word `success`."""

    errors: list[str] | None = None
    """The errors of single messages; the others were scheduled."""
