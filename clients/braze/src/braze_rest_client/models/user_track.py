# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.event import Event
from braze_rest_client.models.purchase import Purchase
from braze_rest_client.models.user_attributes import UserAttributes
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserTrack(Model):
    """Attributes, events and purchases to record; at most 75 objects together, or 75 of each under older contracts."""

    attributes: list[UserAttributes] | UnsetType = UNSET
    """The attributes to set, one object per user. At most 75 items."""

    events: list[Event] | UnsetType = UNSET
    """The custom events that happened. At most 75 items."""

    purchases: list[Purchase] | UnsetType = UNSET
    """The purchases. At most 75 items."""
