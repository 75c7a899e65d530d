# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignWebhookStatistics(Model):
    """The statistics of webhooks."""

    variation_api_id: str
    """The API identifier of the variation."""

    sent: int
    """The number sent."""

    errors: int
    """The number of errors."""
