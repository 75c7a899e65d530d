# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

import attrs

from braze_rest_client.models.exported_user_app import ExportedUserApp
from braze_rest_client.models.exported_user_campaign import ExportedUserCampaign
from braze_rest_client.models.exported_user_canvas import ExportedUserCanvas
from braze_rest_client.models.exported_user_card import ExportedUserCard
from braze_rest_client.models.exported_user_device import ExportedUserDevice
from braze_rest_client.models.exported_user_event import ExportedUserEvent
from braze_rest_client.models.exported_user_purchase import ExportedUserPurchase
from braze_rest_client.models.exported_user_push_token import ExportedUserPushToken
from braze_rest_client.models.exported_user_subscription_state import ExportedUserSubscriptionState
from braze_rest_client.models.user_alias import UserAlias
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExportedUser(Model):
    """The profile of a user. A missing field means null or empty."""

    created_at: str | None = None
    """When the profile was created, such as `2020-07-10 15:00:00.000 UTC`, or in ISO 8601."""

    created_from: str | None = None
    """How the profile was created, for example by an SDK, the REST API or an import of a CSV file. In exports of
    segments only.
    """

    external_id: str | None = None
    """The customer's own identifier of the user."""

    user_aliases: list[UserAlias] | None = None
    """The aliases of the user."""

    braze_id: str | None = None
    """Braze's identifier of the user, one for each device."""

    random_bucket: int | None = None
    """The number of the random bucket."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    email: str | None = None
    """The e-mail address."""

    dob: dt.date | None = None
    """The date of birth."""

    home_city: str | None = None
    """The user's city of residence, or null."""

    country: str | None = None
    """The country, as a code of ISO 3166-1 alpha-2."""

    phone: str | None = None
    """The phone number in E.164; in exports of segments as it was entered."""

    language: str | None = None
    """The language, as a code of ISO 639-1."""

    time_zone: str | None = None
    """The time zone, named as in the IANA Time Zone Database or otherwise."""

    last_coordinates: list[float] | None = None
    """The user's last location, as longitude and latitude. Exactly 2 items."""

    gender: Literal["M", "F", "O", "N", "P"] | None = None
    """The gender; null if it is unknown."""

    total_revenue: float | None = None
    """The revenue attributed to the user, from purchases during the conversion windows of the campaigns and Canvases
    received.
    """

    attributed_campaign: str | None = None
    """The advertising campaign that the user is attributed to."""

    attributed_source: str | None = None
    """The platform of the advertisement that the user is attributed to."""

    attributed_adgroup: str | None = None
    """The group of advertisements, below the campaign, that the user is attributed to."""

    attributed_ad: str | None = None
    """The advertisement, below campaign and group, that the user is attributed to."""

    push_subscribe: ExportedUserSubscriptionState | None = None
    """The push subscription state."""

    push_opted_in_at: dt.datetime | None = None
    """When the user opted in to push messages."""

    email_subscribe: ExportedUserSubscriptionState | None = None
    """The e-mail subscription state."""

    uninstalled_at: str | None = None
    """When the user uninstalled the app. Missing if they did not."""

    custom_attributes: dict[str, Any] | None = None
    """The custom attributes, by name."""

    custom_events: list[ExportedUserEvent] | None = None
    """The custom events of the last 90 days, one entry for each name."""

    purchases: list[ExportedUserPurchase] | None = None
    """The purchases of the last 90 days, one entry for each product."""

    devices: list[ExportedUserDevice] | None = None
    """The devices."""

    push_tokens: list[ExportedUserPushToken] | None = None
    """The push tokens."""

    apps: list[ExportedUserApp] | None = None
    """The apps for which there are sessions of the user."""

    campaigns_received: list[ExportedUserCampaign] | None = None
    """The campaigns that the user received."""

    canvases_received: list[ExportedUserCanvas] | None = None
    """The Canvases that the user received."""

    cards_clicked: list[ExportedUserCard] | None = None
    """The cards that the user clicked."""
