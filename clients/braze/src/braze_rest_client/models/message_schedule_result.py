# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from braze_rest_client.models.error_item import ErrorItem
from braze_rest_client.write_results import WriteResult
from engagement_core.model import Model


@attrs.define(kw_only=True)
class MessageScheduleResult(WriteResult, Model):
    """A new schedule."""

    dispatch_id: str
    """The identifier of the transmission."""

    schedule_id: str
    """The identifier of the schedule, needed to change or cancel it."""

    message: Literal["success"]
    """The word `success`."""

    errors: list[ErrorItem] | None = None
    """The errors of single messages; the others are scheduled."""
