# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.subscription_group_update import SubscriptionGroupUpdate
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriptionStatusUpdateV2(Model):
    """The new states of users in subscription groups."""

    subscription_groups: list[SubscriptionGroupUpdate]
    """The subscription groups."""
