# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Literal

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.attribute_time import AttributeTime
from braze_rest_client.models.custom_attribute_value import CustomAttributeValue
from braze_rest_client.models.external_id import ExternalId
from braze_rest_client.models.facebook_profile import FacebookProfile
from braze_rest_client.models.push_token import PushToken
from braze_rest_client.models.subscription_group_state import SubscriptionGroupState
from braze_rest_client.models.subscription_state import SubscriptionState
from braze_rest_client.models.twitter_profile import TwitterProfile
from braze_rest_client.models.user_alias import UserAlias
from braze_rest_client.models.user_location import UserLocation
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserAttributes(Model):
    """Attributes of one user: the profile fields below, and custom attributes under your own names. One identifier is
    required: `external_id`, `user_alias`, `braze_id`, `email` or `phone`; or `push_token_import` set to true, with
    `push_tokens`. `external_id` and `user_alias` exclude each other; `email` wins over `phone`. A null removes an
    attribute.
    """

    external_id: ExternalId | UnsetType = UNSET
    """Your own identifier of the user. At most 987 bytes."""

    user_alias: UserAlias | UnsetType = UNSET
    """An alias of the user."""

    braze_id: str | UnsetType = UNSET
    """Braze's identifier of the user."""

    email: str | None | UnsetType = UNSET
    """The e-mail address, which identifies the user if no other identifier is there."""

    phone: str | None | UnsetType = UNSET
    """The phone number, best in the form E.164. It identifies the user if no other identifier is there."""

    update_existing_only: bool | UnsetType = attrs.field(default=UNSET, metadata={"wire": "_update_existing_only"})
    """Whether to update only, and create no user. With `user_alias` the default is true."""

    push_token_import: bool | UnsetType = UNSET
    """Whether the push tokens belong to anonymous users. If so, `external_id` and `braze_id` must be absent and a push
    token present; for identified users it must be false or absent. Tokens for web push cannot be imported.
    """

    alias_name: str | UnsetType = UNSET
    """The name of an alias, as the list of profile fields has it."""

    alias_label: str | UnsetType = UNSET
    """The label of an alias, as the list of profile fields has it."""

    country: str | None | UnsetType = UNSET
    """The country, as a code of ISO 3166-1 alpha-2. An unknown value counts as null."""

    current_location: UserLocation | UnsetType = UNSET
    """The user's location."""

    date_of_first_session: AttributeTime | UnsetType = UNSET
    """When the user first used the app."""

    date_of_last_session: AttributeTime | UnsetType = UNSET
    """When the user last used the app."""

    dob: dt.date | None | UnsetType = UNSET
    """The date of birth."""

    email_subscribe: SubscriptionState | UnsetType = UNSET
    """The user's e-mail subscription state."""

    email_open_tracking_disabled: bool | UnsetType = UNSET
    """Whether no tracking pixel is added to e-mail to this user. For SparkPost and SendGrid only."""

    email_click_tracking_disabled: bool | UnsetType = UNSET
    """Whether links in e-mail to this user are not tracked. For SparkPost and SendGrid only."""

    facebook: FacebookProfile | UnsetType = UNSET
    """The user's Facebook data."""

    first_name: str | None | UnsetType = UNSET
    """The first name."""

    gender: Literal["M", "F", "O", "N", "P"] | None | UnsetType = UNSET
    """The gender."""

    home_city: str | None | UnsetType = UNSET
    """The city in which the user lives."""

    language: str | None | UnsetType = UNSET
    """The language, as a code of ISO 639-1."""

    last_name: str | None | UnsetType = UNSET
    """The last name."""

    marked_email_as_spam_at: AttributeTime | UnsetType = UNSET
    """When the user marked an e-mail as spam."""

    push_subscribe: SubscriptionState | UnsetType = UNSET
    """The user's push subscription state."""

    push_tokens: list[PushToken] | UnsetType = UNSET
    """The push tokens of the user's devices."""

    subscription_groups: list[SubscriptionGroupState] | UnsetType = UNSET
    """Subscription groups to join or leave."""

    time_zone: str | None | UnsetType = UNSET
    """The name of a time zone of the IANA database."""

    twitter: TwitterProfile | UnsetType = UNSET
    """The user's Twitter data."""

    additional_properties: dict[str, CustomAttributeValue] = attrs.field(factory=dict, metadata={"extras": True})
    """Properties that have no field of their own."""
