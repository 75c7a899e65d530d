# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from braze_rest_client.models.exported_user_engagement import ExportedUserEngagement
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExportedUserCampaign(Model):
    """A campaign that a user received."""

    name: str | None = None
    """The name of the campaign."""

    last_received: dt.datetime | None = None
    """When it was last received."""

    engaged: ExportedUserEngagement | None = None
    """The user's interactions with it."""

    converted: bool | None = None
    """Whether the user converted."""

    multiple_converted: dict[str, bool] | None = None
    """Whether the user converted, by the name of the conversion event."""

    api_campaign_id: str | None = None
    """The API identifier of the campaign."""

    variation_name: str | None = None
    """The name of the variation, for multivariate campaigns only."""

    variation_api_id: str | None = None
    """The API identifier of the variation, for multivariate campaigns only."""

    in_control: bool | None = None
    """Whether the user is in the control group, for multivariate campaigns only."""
