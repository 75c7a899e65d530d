"""Braze: campaigns. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.campaigns import (
    AsyncCampaigns,
    AsyncCampaignsWithRawResponse,
    Campaigns,
    CampaignsWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from engagement_core.response import EmptyResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Campaigns | AsyncCampaigns, CampaignsWithRawResponse | AsyncCampaignsWithRawResponse]


@pytest.fixture
def campaigns(contract: Contract) -> Called:
    return contract.resource("campaigns")


def test_get_campaign_data_series(campaigns: Called) -> None:
    """GET /campaigns/data_series"""
    operation = campaigns.operation("getCampaignDataSeries", returns=models.CampaignSeries)
    operation.sends("minimal", lambda campaigns: campaigns.data_series(campaign_id=BrazeMock.CAMPAIGN_ID, length=14))
    operation.sends(
        "everything",
        lambda campaigns: campaigns.data_series(
            campaign_id=BrazeMock.CAMPAIGN_ID, length=14, ending_at="2014-12-10T23:59:59-05:00"
        ),
    )


def test_get_campaign_details(campaigns: Called) -> None:
    """GET /campaigns/details"""
    operation = campaigns.operation("getCampaignDetails", returns=models.CampaignDetails)
    operation.sends("minimal", lambda campaigns: campaigns.details(campaign_id=BrazeMock.CAMPAIGN_ID))
    operation.sends(
        "everything",
        lambda campaigns: campaigns.details(
            campaign_id=BrazeMock.CAMPAIGN_ID, post_launch_draft_version=True, include_has_translatable_content=True
        ),
    )


def test_list_campaigns(campaigns: Called) -> None:
    """GET /campaigns/list"""
    operation = campaigns.listing("listCampaigns", items=models.Campaign)
    operation.sends("minimal", lambda campaigns: campaigns.list())
    operation.sends(
        "everything",
        lambda campaigns: campaigns.list(
            page=0, include_archived=False, sort_direction="desc", last_edit_time_gt="2020-06-28T23:59:59-05:00"
        ),
    )


def test_duplicate_campaign(campaigns: Called) -> None:
    """POST /campaigns/duplicate"""
    operation = campaigns.operation("duplicateCampaign", returns=EmptyResponse)
    operation.sends(
        "minimal",
        lambda campaigns: campaigns.duplicate(
            campaign_id=BrazeMock.CAMPAIGN_ID, name="Example campaign", tag_names="marketing"
        ),
    )
    operation.sends(
        "everything",
        lambda campaigns: campaigns.duplicate(
            campaign_id=BrazeMock.CAMPAIGN_ID,
            name="Example campaign",
            description="Example description",
            tag_names="marketing",
        ),
    )
