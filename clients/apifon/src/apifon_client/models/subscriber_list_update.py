# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.campaign_defaults import CampaignDefaults
from apifon_client.models.double_optin import DoubleOptin
from apifon_client.models.gdpr_properties import GdprProperties
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriberListUpdate(Model):
    """The new properties of a list."""

    title: str
    """The title."""

    prefix: str
    """The default country code of mobile numbers."""

    description: str | UnsetType = UNSET
    """A description of the list."""

    campaign_defaults: CampaignDefaults | UnsetType = UNSET
    """The defaults of campaigns."""

    gdpr_properties: GdprProperties | UnsetType = UNSET
    """The GDPR texts."""

    double_optin: DoubleOptin | UnsetType = UNSET
    """The double opt-in: how new subscribers confirm."""
