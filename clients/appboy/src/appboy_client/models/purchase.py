# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.event_properties import EventProperties
from appboy_client.models.event_time import EventTime
from appboy_client.models.external_id import ExternalId
from appboy_client.models.product_id import ProductId
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Purchase(Model):
    """A purchase by one user at one time."""

    external_id: ExternalId
    """The customer's own identifier of the user."""

    product_id: ProductId
    """The identifier of the product, for example a stock number (SKU)."""

    currency: str
    """The currency, as an alphabetic code of ISO 4217. Exactly 3 characters."""

    price: float
    """The price in the currency's base unit, for example dollars for USD and yen for JPY."""

    time: EventTime
    """When it happened."""

    app_id: str | UnsetType = UNSET
    """The identifier of the app in which it happened."""

    quantity: int | UnsetType = UNSET
    """The quantity. It counts as that many single purchases. At most 100; default 1."""

    properties: EventProperties | UnsetType = UNSET
    """The properties of the purchase."""

    update_existing_only: bool | UnsetType = attrs.field(default=UNSET, metadata={"wire": "_update_existing_only"})
    """Whether to update only. An unknown user is then reported in the response's `errors` instead of being created."""
