# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appboy_client.models.schedule import Schedule
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignTriggerScheduleUpdate(Model):
    """Changes of a scheduled API-triggered campaign."""

    campaign_id: str
    """The identifier of the campaign."""

    schedule_id: str
    """The identifier of the schedule, from the response that created it."""

    schedule: Schedule
    """The schedule that replaces the earlier one."""
