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
from engagement_core.model import Model
from engagement_core.redaction import mask


@attrs.define(kw_only=True)
class UserAttributes(Model):
    """Attributes of one user: the profile fields below, and custom attributes under your own names. Each is created or
    replaced. Either `external_id`, or `push_token_import` set to true with `push_tokens`, is required. The key
    `foursquare` is reserved.
    """

    external_id: ExternalId | UnsetType = UNSET
    """The customer's own identifier of the user, the same that the SDK uses. Omit it to import push tokens."""

    update_existing_only: bool | UnsetType = attrs.field(default=UNSET, metadata={"wire": "_update_existing_only"})
    """Whether to update only. An unknown user is then reported in the response's `errors` instead of being created."""

    push_token_import: bool | UnsetType = UNSET
    """Whether the push tokens belong to a user without an identifier. If so, omit `external_id` and include a push
    token: each new token gets a temporary, anonymous profile until the user starts the app and the token moves to
    the real profile. A known token is ignored.
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
    """The language, as a code of ISO 639-1. A later report of the device replaces it. Exactly 2 characters."""

    time_zone: str | UnsetType = UNSET
    """The name of a time zone of the IANA database. A name that is not valid is not set."""

    home_city: str | UnsetType = UNSET
    """The user's city of residence."""

    current_location: Location | UnsetType = UNSET
    """The user's location."""

    bio: str | UnsetType = UNSET
    """A description of the user."""

    gender: Literal["M", "F"] | UnsetType = UNSET
    """The gender."""

    phone: str | UnsetType = UNSET
    """The telephone number, digits only. Pattern `^[0-9]+$`."""

    email_subscribe: SubscriptionState | UnsetType = UNSET
    """The user's e-mail subscription state."""

    push_subscribe: SubscriptionState | UnsetType = UNSET
    """The user's push subscription state."""

    date_of_first_session: dt.datetime | str | UnsetType = UNSET
    """When the user first used the app, in ISO 8601 or as yyyy-MM-dd'T'HH:mm:ss.SSSZ."""

    date_of_last_session: dt.datetime | str | UnsetType = UNSET
    """When the user last used the app, in ISO 8601 or as yyyy-MM-dd'T'HH:mm:ss.SSSZ."""

    image_url: str | UnsetType = UNSET
    """The URL of the user's profile picture."""

    push_tokens: list[PushToken] | UnsetType = UNSET
    """The push tokens of the user's devices."""

    facebook: FacebookProfile | UnsetType = UNSET
    """The user's Facebook data."""

    twitter: TwitterProfile | UnsetType = UNSET
    """The user's Twitter data."""

    foursquare_access_token: str | UnsetType = attrs.field(default=UNSET, repr=mask)
    """The user's OAuth token of Foursquare."""

    foursquare: Any | UnsetType = UNSET
    """Reserved by the vendor; do not set it."""

    additional_properties: dict[str, CustomAttributeValue] = attrs.field(factory=dict, metadata={"extras": True})
    """Properties that have no field of their own."""
