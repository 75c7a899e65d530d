# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

NewSubscriptionState: TypeAlias = Literal["unsubscribed", "subscribed"]
"""The new state of users in a subscription group.

- `unsubscribed`: Not in the group.
- `subscribed`: In the group.
"""
