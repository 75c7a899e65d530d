# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from braze_rest_client.models.error_item import ErrorItem
from braze_rest_client.write_results import WriteResult
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasTriggerSendResult(WriteResult, Model):
    """The messages are accepted, except those in `errors`; none are sent if there is a `notice`."""

    message: Literal["success"]
    """The word `success`."""

    notice: str | None = None
    """Why nothing is sent. Only if the Canvas is archived, stopped or paused."""

    dispatch_id: str | None = None
    """The identifier of the transmission."""

    errors: list[ErrorItem] | None = None
    """The errors of single messages; the others are accepted."""
