# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.subscription_status import SubscriptionStatus
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriptionUserGroup(Model):
    """A subscription group of a user."""

    id: str
    """The identifier of the group."""

    name: str
    """The name of the group."""

    channel: str
    """The channel of the group."""

    status: SubscriptionStatus
    """The user's state in the group."""
