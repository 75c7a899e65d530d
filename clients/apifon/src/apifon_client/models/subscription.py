# Generated from specs/apifon/openapi.yaml; do not edit.

"""Subscription."""

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class Subscription:
    """A message subscription of a sender."""

    senderId: str
    """The sender ID."""

    available: str
    """The amount that is left."""

    total: str
    """The whole amount."""

    endDate: str
    """When the subscription ends, as US text."""
