# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

SubscriptionStatus: TypeAlias = Literal["Subscribed", "Unsubscribed", "Unknown", "unknown"]
"""The state of a user in a subscription group.

- `Subscribed`: the user is subscribed.
- `Unsubscribed`: the user is unsubscribed.
- `Unknown`: the user has no state in the group, or there is no such user.
- `unknown`: the same, as the API was recorded to say in 2020.
"""
