# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.schedule import Schedule
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignTriggerScheduleUpdate(Model):
    """A new schedule of an API-triggered campaign."""

    campaign_id: str
    """The identifier of the campaign."""

    schedule_id: str
    """The identifier of the schedule."""

    schedule: Schedule
    """The schedule that replaces the previous one."""
