# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.event import Event
from appboy_client.models.purchase import Purchase
from appboy_client.models.user_attributes import UserAttributes
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserTrack(Model):
    """Attributes, events and purchases to record."""

    attributes: list[UserAttributes] | UnsetType = UNSET
    """The attributes to set, one object per user. At most 50 items."""

    events: list[Event] | UnsetType = UNSET
    """The custom events that happened. At most 50 items."""

    purchases: list[Purchase] | UnsetType = UNSET
    """The purchases. At most 50 items."""
