# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.custom_attribute_value import CustomAttributeValue
from appboy_client.models.external_id import ExternalId
from appboy_client.models.facebook_profile import FacebookProfile
from appboy_client.models.location import Location
from appboy_client.models.push_token import PushToken
from appboy_client.models.subscription_state import SubscriptionState
from appboy_client.models.twitter_profile import TwitterProfile
from engagement_core.redaction import mask


@attrs.define(kw_only=True)
class UserAttributes:
    """Attributes of one user: the named profile fields, and beside them custom attributes under names of one's own.
    What is given is made or replaced. Needed is `external_id`, or `push_token_import` set to true with
    `push_tokens`. The key `foursquare` is reserved.
    """

    external_id: ExternalId | UnsetType = UNSET
    """The customer's own identifier of the user, the same that the SDK is given. Left out for an import of push
    tokens.
    """

    update_existing_only: bool | UnsetType = attrs.field(default=UNSET, metadata={"wire": "_update_existing_only"})
    """Whether to update only. An unknown user is then reported in the answer's `errors` instead of being made."""

    push_token_import: bool | UnsetType = UNSET
    """Whether the push tokens belong to a user without identifier. Then `external_id` is left out and a push token is
    needed: for each new token a temporary, anonymous profile is made, until the user starts the app and the token
    moves to the real profile. A token that is known already is ignored.
    """

    first_name: str | UnsetType = UNSET
    """The first name."""

    last_name: str | UnsetType = UNSET
    """The last name."""

    email: str | UnsetType = UNSET
    """The e-mail address."""

    dob: str | UnsetType = UNSET
    """The date of birth, as YYYY-MM-DD. Pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""

    country: str | UnsetType = UNSET
    """The country, as a code of ISO 3166-1 alpha-2. Exactly 2 characters."""

    language: str | UnsetType = UNSET
    """The language, as a code of ISO 639-1. What the device reports later replaces it. Exactly 2 characters."""

    time_zone: str | UnsetType = UNSET
    """The name of a time zone of the IANA database. A name that is not valid is not set."""

    home_city: str | UnsetType = UNSET
    """The city where the user lives."""

    current_location: Location | UnsetType = UNSET
    """Where the user is."""

    bio: str | UnsetType = UNSET
    """A text about the user."""

    gender: Literal["M", "F"] | UnsetType = UNSET
    """The gender."""

    phone: str | UnsetType = UNSET
    """The telephone number, digits only. Pattern `^[0-9]+$`."""

    email_subscribe: SubscriptionState | UnsetType = UNSET
    """How the user is subscribed to e-mail."""

    push_subscribe: SubscriptionState | UnsetType = UNSET
    """How the user is subscribed to push messages."""

    date_of_first_session: dt.datetime | str | UnsetType = UNSET
    """When the user first used the app, in ISO 8601 or as yyyy-MM-dd'T'HH:mm:ss.SSSZ."""

    date_of_last_session: dt.datetime | str | UnsetType = UNSET
    """When the user last used the app, in ISO 8601 or as yyyy-MM-dd'T'HH:mm:ss.SSSZ."""

    image_url: str | UnsetType = UNSET
    """The address of the picture in the user's profile."""

    push_tokens: list[PushToken] | UnsetType = UNSET
    """The push tokens of the user's devices."""

    facebook: FacebookProfile | UnsetType = UNSET
    """What is known from Facebook."""

    twitter: TwitterProfile | UnsetType = UNSET
    """What is known from Twitter."""

    foursquare_access_token: str | UnsetType = attrs.field(default=UNSET, repr=mask)
    """The user's OAuth token of Foursquare."""

    foursquare: Any | UnsetType = UNSET
    """Reserved by the vendor, not to be set."""

    additional_properties: dict[str, CustomAttributeValue] = attrs.field(factory=dict, metadata={"extras": True})
    """Properties that have no field of their own."""
