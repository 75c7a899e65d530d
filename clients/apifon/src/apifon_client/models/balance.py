# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.subscription import Subscription
from apifon_client.results import Amounts
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Balance(Amounts, Model):
    """The balance and the message subscriptions of an account."""

    balance: str
    """The total amount in the account."""

    reserved: str
    """The reserved amount in the account."""

    plafon: str
    """The amount to be credited."""

    subscriptions: list[Subscription]
    """The active subscriptions; empty if there are none."""
