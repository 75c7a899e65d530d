# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from braze_rest_client.models.exported_user_canvas_step import ExportedUserCanvasStep
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExportedUserCanvas(Model):
    """A Canvas that a user received."""

    name: str | None = None
    """The name of the Canvas."""

    api_canvas_id: str | None = None
    """The API identifier of the Canvas."""

    last_received_message: dt.datetime | None = None
    """When the user last received a message of it."""

    last_entered: dt.datetime | None = None
    """When the user last entered it."""

    variation_name: str | None = None
    """The name of the variant."""

    in_control: bool | None = None
    """Whether the user is in the control group."""

    last_entered_control_at: str | None = None
    """When the user last entered the control group, or null."""

    last_exited: dt.datetime | None = None
    """When the user last left it."""

    steps_received: list[ExportedUserCanvasStep] | None = None
    """The steps that the user received."""
