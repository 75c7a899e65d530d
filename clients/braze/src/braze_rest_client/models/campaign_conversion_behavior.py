# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignConversionBehavior(Model):
    """A conversion event of a campaign."""

    type: str
    """The kind of event."""

    window: int
    """How long a user can convert, in seconds."""

    product: str | None = None
    """Makes Specific Purchase. The name of the product."""

    custom_event_name: str | None = None
    """Performs Custom Event. The name of the event."""

    app_ids: list[str] | None = None
    """Upgrades App, Starts Session. The API identifiers of the apps; null for any app."""
