# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignSmsStatistics(Model):
    """The statistics of text messages."""

    variation_api_id: str
    """The API identifier of the variation."""

    sent: int
    """The number sent."""

    sent_to_carrier: int
    """The number sent to the carrier."""

    delivered: int
    """The number delivered."""

    rejected: int
    """The number rejected."""

    delivery_failed: int
    """The number whose delivery failed."""

    clicks: int
    """The number of clicks on shortened links."""

    opt_out: int
    """The number of users who opted out."""

    help: int
    """The number of requests for help that were received."""
