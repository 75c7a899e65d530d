# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.subscription_comparison import SubscriptionComparison
from engagement_core.model import Model


@attrs.define(kw_only=True)
class PushSubscriptionFilter(Model):
    """Users whose subscription to push messages matches a comparison."""

    push_subscription_status: SubscriptionComparison
    """The comparison."""
