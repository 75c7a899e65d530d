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
class Purchase(Model):
    """A purchase by one user at one time; legacy, in maintenance mode since 2026, and not available to new customers,
    who record recommended eCommerce events instead. One identifier is required: `external_id`, `user_alias`,
    `braze_id`, `email` or `phone`.
    """

    product_id: str | int
    """The identifier of the product, for example its name or category. A workspace has at most 5,000 products."""

    currency: str
    """The currency, as an alphabetic code of ISO 4217."""

    price: float
    """The price in the base unit of the currency."""

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

    quantity: int | UnsetType = UNSET
    """The quantity. It counts as that many single purchases. At most 100; default 1."""

    properties: EventProperties | UnsetType = UNSET
    """The properties of the purchase."""

    update_existing_only: bool | UnsetType = attrs.field(default=UNSET, metadata={"wire": "_update_existing_only"})
    """Whether to update only, and create no user."""
