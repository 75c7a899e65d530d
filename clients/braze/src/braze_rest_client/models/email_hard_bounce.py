# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.email_time import EmailTime
from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailHardBounce(Model):
    """An address that has hard-bounced."""

    email: str
    """The address."""

    hard_bounced_at: EmailTime
    """When it hard-bounced."""
