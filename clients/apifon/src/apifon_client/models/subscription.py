# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.results import Quantities
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Subscription(Quantities, Model):
    """A message subscription of a sender."""

    senderId: str
    """The sender ID."""

    available: str
    """The remaining amount."""

    total: str
    """The total amount."""

    endDate: str
    """When the subscription ends, as US text."""
