# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

ExportedUserSubscriptionState: TypeAlias = Literal["opted_in", "subscribed", "unsubscribed"]
"""A subscription state."""
