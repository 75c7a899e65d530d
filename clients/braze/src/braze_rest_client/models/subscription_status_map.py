# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.subscription_status import SubscriptionStatus
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriptionStatusMap(Model):
    """The states of users in a subscription group."""

    status: dict[str, SubscriptionStatus]
    """The state of each user, by external identifier."""

    message: str
    """The status of the request, `success` if all went well."""
