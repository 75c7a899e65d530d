# Generated from specs/appboy/openapi.yaml; do not edit.

"""CampaignList."""

from __future__ import annotations

from attrs import define

from appboy_client.models.campaign import Campaign


@define(kw_only=True)
class CampaignList:
    """A page of campaigns."""

    message: str
    """The status of the export, `success` if it had no errors."""

    campaigns: list[Campaign]
    """The campaigns, the newest first."""
