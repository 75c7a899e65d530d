# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class CampaignWebhookStatistics:
    """The statistics of webhooks."""

    variation_api_id: str
    """The API identifier of the variation."""

    sent: int
    """The number sent."""

    errors: int
    """The number of errors."""
