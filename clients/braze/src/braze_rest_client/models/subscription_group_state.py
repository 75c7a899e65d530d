# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriptionGroupState(Model):
    """The state of a user in a subscription group."""

    subscription_group_id: str
    """The identifier of the subscription group, a UUID."""

    subscription_state: Literal["subscribed", "unsubscribed"]
    """The state."""

    use_double_opt_in_logic: bool | UnsetType = UNSET
    """Whether the user is asked to confirm by SMS. For subscription groups of SMS only. Default false."""
