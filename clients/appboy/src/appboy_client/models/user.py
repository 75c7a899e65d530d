# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs

from appboy_client.models.subscription_state import SubscriptionState
from appboy_client.models.user_app import UserApp
from appboy_client.models.user_campaign import UserCampaign
from appboy_client.models.user_card import UserCard
from appboy_client.models.user_custom_event import UserCustomEvent
from appboy_client.models.user_device import UserDevice
from appboy_client.models.user_purchase import UserPurchase
from appboy_client.models.user_push_token import UserPushToken
from engagement_core.model import Model


@attrs.define(kw_only=True)
class User(Model):
    """The profile of a user. A missing field means null, false or empty."""

    external_id: str | None = None
    """The customer's own identifier of the user."""

    appboy_id: str | None = None
    """Appboy's identifier of the user."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    email: str | None = None
    """The e-mail address."""

    dob: str | None = None
    """The date of birth."""

    home_city: str | None = None
    """The user's city of residence, or null."""

    country: str | None = None
    """The country."""

    phone: str | None = None
    """The telephone number."""

    language: str | None = None
    """The language, as a two-letter code of ISO 639. Exactly 2 characters."""

    time_zone: str | None = None
    """The time zone."""

    last_coordinates: list[float] | None = None
    """The user's last location, as longitude and latitude. Exactly 2 items."""

    gender: Literal["M", "F"] | None = None
    """The gender."""

    total_revenue: float | None = None
    """The amount that the user has spent."""

    attributed_campaign: str | None = None
    """The campaign that the install is attributed to."""

    attributed_source: str | None = None
    """The source that the install is attributed to."""

    attributed_adgroup: str | None = None
    """The ad group that the install is attributed to."""

    attributed_ad: str | None = None
    """The ad that the install is attributed to."""

    push_subscribe: SubscriptionState | None = None
    """The user's push subscription state."""

    email_subscribe: SubscriptionState | None = None
    """The user's e-mail subscription state."""

    custom_attributes: dict[str, Any] | None = None
    """The custom attributes, by name."""

    custom_events: list[UserCustomEvent] | None = None
    """The custom events of the user, one entry for each name."""

    purchases: list[UserPurchase] | None = None
    """The purchases of the user, one entry for each product."""

    devices: list[UserDevice] | None = None
    """The devices of the user."""

    push_tokens: list[UserPushToken] | None = None
    """The push tokens of the user."""

    apps: list[UserApp] | None = None
    """The apps that the user has used."""

    campaigns_received: list[UserCampaign] | None = None
    """The campaigns that the user has received."""

    cards_clicked: list[UserCard] | None = None
    """The news feed cards that the user has clicked."""
