"""Appboy: campaigns. Written by `make contract` from specs/appboy; not by hand."""

from typing import TypeAlias

import pytest

from appboy_client import models
from appboy_client.resources.campaigns import (
    AsyncCampaigns,
    AsyncCampaignsWithRawResponse,
    Campaigns,
    CampaignsWithRawResponse,
)
from appboy_client.testing import AppboyMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Campaigns | AsyncCampaigns, CampaignsWithRawResponse | AsyncCampaignsWithRawResponse]


@pytest.fixture
def campaigns(contract: Contract) -> Called:
    return contract.resource("campaigns")


def test_list_campaigns(campaigns: Called) -> None:
    """GET /campaigns/list"""
    operation = campaigns.listing("listCampaigns", items=models.Campaign)
    operation.sends("minimal", lambda campaigns: campaigns.list())
    operation.sends("everything", lambda campaigns: campaigns.list(page=0, include_archived=True))


def test_get_campaign_data_series(campaigns: Called) -> None:
    """GET /campaigns/data_series"""
    operation = campaigns.operation("getCampaignDataSeries", returns=models.CampaignSeries)
    operation.sends("minimal", lambda campaigns: campaigns.data_series(campaign_id=AppboyMock.CAMPAIGN_ID, length=7))
    operation.sends(
        "everything",
        lambda campaigns: campaigns.data_series(
            campaign_id=AppboyMock.CAMPAIGN_ID, length=7, ending_at="2014-12-10T23:59:59-05:00"
        ),
    )


def test_get_campaign_details(campaigns: Called) -> None:
    """GET /campaigns/details"""
    operation = campaigns.operation("getCampaignDetails", returns=models.CampaignDetails)
    operation.sends("minimal", lambda campaigns: campaigns.details(campaign_id=AppboyMock.CAMPAIGN_ID))
