"""Appboy: campaigns.trigger. Written by `make contract` from specs/appboy; not by hand."""

from typing import TypeAlias

import pytest

from appboy_client import models
from appboy_client.resources.campaigns_trigger import (
    AsyncCampaignsTrigger,
    AsyncCampaignsTriggerWithRawResponse,
    CampaignsTrigger,
    CampaignsTriggerWithRawResponse,
)
from appboy_client.testing import AppboyMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    CampaignsTrigger | AsyncCampaignsTrigger, CampaignsTriggerWithRawResponse | AsyncCampaignsTriggerWithRawResponse
]


@pytest.fixture
def campaigns_trigger(contract: Contract) -> Called:
    return contract.resource("campaigns.trigger")


def test_send_campaign_trigger(campaigns_trigger: Called) -> None:
    """POST /campaigns/trigger/send"""
    operation = campaigns_trigger.operation(
        "sendCampaignTrigger", returns=(models.Success, models.PartialSuccess, models.Queued)
    )
    operation.sends(
        "minimal",
        lambda campaigns_trigger: campaigns_trigger.send(campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID, broadcast=True),
    )
    operation.sends(
        "everything",
        lambda campaigns_trigger: campaigns_trigger.send(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID,
            trigger_properties={"product_name": "shoes", "product_price": 79.99},
            recipients=[{"external_user_id": AppboyMock.USER_ID, "trigger_properties": {"product_name": "shoes"}}],
            external_user_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
            broadcast=True,
        ),
    )
    operation.sends(
        "everything",
        lambda campaigns_trigger: campaigns_trigger.send(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID,
            trigger_properties={"product_name": "shoes", "product_price": 79.99},
            recipients=[
                models.Recipient(external_user_id=AppboyMock.USER_ID, trigger_properties={"product_name": "shoes"})
            ],
            external_user_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
            broadcast=True,
        ),
    )
    operation.sends(
        "example recipients",
        lambda campaigns_trigger: campaigns_trigger.send(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID,
            trigger_properties={"product_name": "shoes", "product_price": 79.99},
            recipients=[
                {"external_user_id": AppboyMock.USER_ID},
                {"external_user_id": AppboyMock.USER_ID, "trigger_properties": {"product_name": "shoes"}},
            ],
            broadcast=True,
        ),
    )
    operation.sends(
        "example recipients",
        lambda campaigns_trigger: campaigns_trigger.send(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID,
            trigger_properties={"product_name": "shoes", "product_price": 79.99},
            recipients=[
                models.Recipient(external_user_id=AppboyMock.USER_ID),
                models.Recipient(external_user_id=AppboyMock.USER_ID, trigger_properties={"product_name": "shoes"}),
            ],
            broadcast=True,
        ),
    )
    operation.sends(
        "example sampleScript",
        lambda campaigns_trigger: campaigns_trigger.send(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID,
            external_user_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
            broadcast=True,
        ),
    )
