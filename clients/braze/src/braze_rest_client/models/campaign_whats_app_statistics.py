# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignWhatsAppStatistics(Model):
    """The statistics of WhatsApp messages."""

    variation_api_id: str
    """The API identifier of the variation."""

    sent: int
    """The number sent."""

    delivered: int
    """The number delivered."""

    failed: int
    """The number whose delivery failed."""

    read: int
    """The number opened."""
