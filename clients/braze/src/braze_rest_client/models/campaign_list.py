# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.campaign import Campaign
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignList(Model):
    """A page of campaigns."""

    message: str
    """The status of the export, `success` if it had no errors."""

    campaigns: list[Campaign]
    """The campaigns."""
