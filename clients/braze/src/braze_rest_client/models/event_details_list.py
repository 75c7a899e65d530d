# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.event_details import EventDetails
from engagement_core.model import Model


@attrs.define(kw_only=True)
class EventDetailsList(Model):
    """A page of custom events."""

    message: str
    """The status of the export, `success` if it had no errors."""

    events: list[EventDetails]
    """The custom events."""
