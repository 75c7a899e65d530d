# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExportedUserCanvasStep(Model):
    """A step of a Canvas that a user received."""

    name: str | None = None
    """The name of the step."""

    api_canvas_step_id: str | None = None
    """The API identifier of the step."""

    last_received: dt.datetime | None = None
    """When it was last received."""
