# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.subscription import Subscription
from apifon_client.results import Amounts


@attrs.define(kw_only=True)
class Balance(Amounts):
    """The money and the message subscriptions of an account."""

    balance: str
    """The whole amount in the account."""

    reserved: str
    """The amount in the account that is reserved."""

    plafon: str
    """The amount that is to be credited."""

    subscriptions: list[Subscription]
    """The subscriptions that are active now; empty where there is none."""
