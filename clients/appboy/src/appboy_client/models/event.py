# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.event_properties import EventProperties
from appboy_client.models.event_time import EventTime
from appboy_client.models.external_id import ExternalId
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Event(Model):
    """A custom event that happened once, to one user."""

    external_id: ExternalId
    """The customer's own identifier of the user."""

    name: str
    """The name of the event."""

    time: EventTime
    """When it happened."""

    app_id: str | UnsetType = UNSET
    """The identifier of the app in which it happened."""

    properties: EventProperties | UnsetType = UNSET
    """The properties of the event."""

    update_existing_only: bool | UnsetType = attrs.field(default=UNSET, metadata={"wire": "_update_existing_only"})
    """Whether to update only. An unknown user is then reported in the response's `errors` instead of being created."""
