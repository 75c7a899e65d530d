# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.subscription_user import SubscriptionUser
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriptionUserList(Model):
    """Users with their subscription groups."""

    users: list[SubscriptionUser]
    """The users."""

    total_count: int
    """The number of users found."""

    message: str
    """The status of the request, `success` if all went well."""
