# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.event_properties import EventProperties
from braze_rest_client.models.event_time import EventTime
from braze_rest_client.models.external_id import ExternalId
from braze_rest_client.models.user_alias import UserAlias
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Event(Model):
    """A custom event that happened once, to one user. One identifier is required: `external_id`, `user_alias`,
    `braze_id`, `email` or `phone`.
    """

    name: str
    """The name of the event."""

    time: EventTime
    """When it happened."""

    external_id: ExternalId | UnsetType = UNSET
    """Your own identifier of the user."""

    user_alias: UserAlias | UnsetType = UNSET
    """An alias of the user."""

    braze_id: str | UnsetType = UNSET
    """Braze's identifier of the user."""

    email: str | UnsetType = UNSET
    """The user's e-mail address."""

    phone: str | UnsetType = UNSET
    """The user's phone number."""

    app_id: str | UnsetType = UNSET
    """The identifier of the app in which it happened."""

    properties: EventProperties | UnsetType = UNSET
    """The properties of the event."""

    update_existing_only: bool | UnsetType = attrs.field(default=UNSET, metadata={"wire": "_update_existing_only"})
    """Whether to update only, and create no user. With `user_alias` it counts as true; to create a user with an alias
    only, set it to false.
    """
