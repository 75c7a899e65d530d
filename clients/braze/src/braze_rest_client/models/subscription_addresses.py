# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

SubscriptionAddresses: TypeAlias = str | list[str]
"""One address or phone number, or 1 to 50 of them in an array."""
