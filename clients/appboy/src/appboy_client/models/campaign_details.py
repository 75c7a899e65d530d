# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignDetails(Model):
    """The details of a campaign."""

    message: str
    """The status of the export, `success` if it had no errors."""

    created_at: str
    """When the campaign was created, in ISO 8601."""

    updated_at: str
    """When the campaign was last changed, in ISO 8601."""

    name: str
    """The name of the campaign."""

    schedule_type: str
    """The type of schedule."""

    channels: list[str]
    """The channels it is sent through."""

    tags: list[str]
    """The names of the tags of the campaign."""

    first_sent: str | None = None
    """When it was first sent, to the hour, in ISO 8601."""

    last_sent: str | None = None
    """When it was last sent, to the hour, in ISO 8601."""
