# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.canvas_context import CanvasContext
from braze_rest_client.models.custom_attribute_value import CustomAttributeValue
from braze_rest_client.models.external_id import ExternalId
from braze_rest_client.models.prioritization import Prioritization
from braze_rest_client.models.trigger_properties import TriggerProperties
from braze_rest_client.models.user_alias import UserAlias
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Recipient(Model):
    """A user who receives a message, and what is personal in it. Name the user by exactly one of `external_user_id`,
    `user_alias`, `braze_id` and `email`. A user who is named twice in a request receives one message, with the
    properties of the last entry.
    """

    external_user_id: ExternalId | UnsetType = UNSET
    """Your own identifier of the user."""

    user_alias: UserAlias | UnsetType = UNSET
    """An alias of the user."""

    braze_id: str | UnsetType = UNSET
    """Braze's identifier of the user."""

    email: str | UnsetType = UNSET
    """The user's e-mail address."""

    prioritization: Prioritization | UnsetType = UNSET
    """How one user is chosen if several have the e-mail address. Required with `email`."""

    trigger_properties: TriggerProperties | UnsetType = UNSET
    """Values for placeholders of the message, for this user. For campaigns and messages; they win over those of the
    request.
    """

    canvas_entry_properties: CanvasContext | UnsetType = UNSET
    """The former name of `context`."""

    context: CanvasContext | UnsetType = UNSET
    """Values for placeholders of the messages, for this user. For Canvases; they win over those of the request."""

    send_to_existing_only: bool | UnsetType = UNSET
    """Whether only a user who exists receives the message. If false, `attributes` are required and an unknown user is
    created with them. Not allowed with `user_alias`. Default true.
    """

    attributes: dict[str, CustomAttributeValue] | UnsetType = UNSET
    """Attributes to set before the message is sent, as in `UserAttributes` without an identifier."""
