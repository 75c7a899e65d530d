# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

SubscriptionStatus: TypeAlias = Literal["Subscribed", "Unsubscribed", "Unknown"]
"""The state of a user in a subscription group."""
