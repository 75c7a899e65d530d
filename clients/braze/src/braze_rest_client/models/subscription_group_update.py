# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.new_subscription_state import NewSubscriptionState
from braze_rest_client.models.subscription_addresses import SubscriptionAddresses
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriptionGroupUpdate(Model):
    """The new state of users in one of the subscription groups."""

    subscription_group_id: str
    """The identifier of the subscription group."""

    subscription_state: NewSubscriptionState
    """The new state."""

    external_ids: list[str] | UnsetType = UNSET
    """The customer's own identifiers of the users. At most 50 items."""

    external_id: str | UnsetType = UNSET
    """One external ID."""

    emails: SubscriptionAddresses | UnsetType = UNSET
    """The e-mail addresses of the users."""

    phones: SubscriptionAddresses | UnsetType = UNSET
    """The phone numbers of the users, in E.164."""

    use_double_opt_in_logic: bool | UnsetType = UNSET
    """Whether users who become `subscribed` enter the double opt-in of an SMS group; it does not apply to e-mail
    groups. A user gets at most one message a day that asks for confirmation, however often the request is sent.
    Default false.
    """
