# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.subscription_user_group import SubscriptionUserGroup
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriptionUser(Model):
    """A user with subscription groups."""

    subscription_groups: list[SubscriptionUserGroup]
    """The groups in which the user's state has changed at least once."""

    email: str | None = None
    """The user's e-mail address."""

    phone: str | None = None
    """The user's phone number."""

    external_id: str | None = None
    """The customer's own identifier of the user."""
