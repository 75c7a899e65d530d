# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.canvas import Canvas
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasList(Model):
    """A page of Canvases."""

    canvases: list[Canvas]
    """The Canvases."""

    message: str
    """The status of the export, `success` if it had no errors."""
