# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.email_addresses import EmailAddresses
from braze_rest_client.models.email_status import EmailStatus
from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailStatusUpdate(Model):
    """The new subscription of e-mail addresses."""

    email: EmailAddresses
    """The address or addresses to change."""

    subscription_state: EmailStatus
    """The new state."""
