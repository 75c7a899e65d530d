# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

SubscriptionIdentifiers: TypeAlias = str | list[str]
"""One identifier, or at most 50 of them in an array."""
