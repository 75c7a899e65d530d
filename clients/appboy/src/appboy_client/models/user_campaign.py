# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appboy_client.models.user_engagement import UserEngagement
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserCampaign(Model):
    """A campaign that a user has received."""

    name: str | None = None
    """The name of the campaign."""

    last_received: str | None = None
    """The date when it was last received."""

    engaged: UserEngagement | None = None
    """The user's interactions with it."""

    converted: bool | None = None
    """Whether the user converted."""

    api_campaign_id: str | None = None
    """The identifier of the campaign."""

    variation_name: str | None = None
    """The name of the variation, for multivariate campaigns only."""

    variation_api_id: str | None = None
    """The identifier of the variation, for multivariate campaigns only."""

    in_control: bool | None = None
    """Whether the user is in the control group, for multivariate campaigns only."""
