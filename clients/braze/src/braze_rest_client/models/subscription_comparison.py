# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from braze_rest_client.models.subscription_state import SubscriptionState
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriptionComparison(Model):
    """Compares a subscription with a state."""

    comparison: Literal["is", "is_not"]
    """The comparison."""

    value: SubscriptionState
    """The state to compare with."""
