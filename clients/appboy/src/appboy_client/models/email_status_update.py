# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appboy_client.models.email_addresses import EmailAddresses
from appboy_client.models.subscription_state import SubscriptionState
from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailStatusUpdate(Model):
    """The new subscription of e-mail addresses."""

    email: EmailAddresses
    """The address or addresses to change."""

    subscription_state: SubscriptionState
    """The new state."""
