# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.canvas_context import CanvasContext
from braze_rest_client.models.connected_audience import ConnectedAudience
from braze_rest_client.models.recipient import Recipient
from braze_rest_client.models.schedule import Schedule
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasTriggerScheduleCreate(Model):
    """An API-triggered Canvas to send at a chosen time."""

    canvas_id: str
    """The identifier of the Canvas."""

    schedule: Schedule
    """When the Canvas is sent."""

    recipients: list[Recipient] | UnsetType = UNSET
    """The users who receive the Canvas."""

    audience: ConnectedAudience | UnsetType = UNSET
    """Filters that the recipients must match."""

    broadcast: bool | UnsetType = UNSET
    """Whether the Canvas goes to its whole target audience. It must be true without `recipients`, which are not allowed
    if it is. Default false.
    """

    context: CanvasContext | UnsetType = UNSET
    """Values for placeholders of the messages, for all recipients."""
