# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignTriggerScheduleDelete(Model):
    """A schedule of an API-triggered campaign to cancel."""

    campaign_id: str
    """The identifier of the campaign."""

    schedule_id: str
    """The identifier of the schedule."""
