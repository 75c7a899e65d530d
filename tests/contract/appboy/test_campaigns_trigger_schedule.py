"""Appboy: campaigns.trigger.schedule. Written by `make contract` from specs/appboy; not by hand."""

from typing import TypeAlias

import pytest

from appboy_client import models
from appboy_client.resources.campaigns_trigger_schedule import (
    AsyncCampaignsTriggerSchedule,
    AsyncCampaignsTriggerScheduleWithRawResponse,
    CampaignsTriggerSchedule,
    CampaignsTriggerScheduleWithRawResponse,
)
from appboy_client.testing import AppboyMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    CampaignsTriggerSchedule | AsyncCampaignsTriggerSchedule,
    CampaignsTriggerScheduleWithRawResponse | AsyncCampaignsTriggerScheduleWithRawResponse,
]


@pytest.fixture
def campaigns_trigger_schedule(contract: Contract) -> Called:
    return contract.resource("campaigns.trigger.schedule")


def test_create_campaign_trigger_schedule(campaigns_trigger_schedule: Called) -> None:
    """POST /campaigns/trigger/schedule/create"""
    operation = campaigns_trigger_schedule.operation(
        "createCampaignTriggerSchedule", returns=(models.ScheduleCreated, models.Queued)
    )
    operation.sends(
        "minimal",
        lambda campaigns_trigger_schedule: campaigns_trigger_schedule.create(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID, schedule={"time": "2030-02-20T13:14:47"}, broadcast=True
        ),
    )
    operation.sends(
        "minimal",
        lambda campaigns_trigger_schedule: campaigns_trigger_schedule.create(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID,
            schedule=models.Schedule(time="2030-02-20T13:14:47"),
            broadcast=True,
        ),
    )
    operation.sends(
        "everything",
        lambda campaigns_trigger_schedule: campaigns_trigger_schedule.create(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID,
            schedule={"time": "2030-02-20T13:14:47", "in_local_time": True, "at_optimal_time": True},
            recipients=[{"external_user_id": AppboyMock.USER_ID, "trigger_properties": {"product_name": "shoes"}}],
            external_user_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
            trigger_properties={"product_name": "shoes", "product_price": 79.99},
            broadcast=True,
        ),
    )
    operation.sends(
        "everything",
        lambda campaigns_trigger_schedule: campaigns_trigger_schedule.create(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID,
            schedule=models.Schedule(time="2030-02-20T13:14:47", in_local_time=True, at_optimal_time=True),
            recipients=[
                models.Recipient(external_user_id=AppboyMock.USER_ID, trigger_properties={"product_name": "shoes"})
            ],
            external_user_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
            trigger_properties={"product_name": "shoes", "product_price": 79.99},
            broadcast=True,
        ),
    )
    operation.sends(
        "example recipients",
        lambda campaigns_trigger_schedule: campaigns_trigger_schedule.create(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID,
            schedule={"time": "2030-02-20T13:14:47", "in_local_time": True},
            recipients=[
                {"external_user_id": AppboyMock.USER_ID},
                {"external_user_id": AppboyMock.USER_ID, "trigger_properties": {"product_name": "shoes"}},
            ],
            trigger_properties={"product_name": "shoes", "product_price": 79.99},
            broadcast=True,
        ),
    )
    operation.sends(
        "example recipients",
        lambda campaigns_trigger_schedule: campaigns_trigger_schedule.create(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID,
            schedule=models.Schedule(time="2030-02-20T13:14:47", in_local_time=True),
            recipients=[
                models.Recipient(external_user_id=AppboyMock.USER_ID),
                models.Recipient(external_user_id=AppboyMock.USER_ID, trigger_properties={"product_name": "shoes"}),
            ],
            trigger_properties={"product_name": "shoes", "product_price": 79.99},
            broadcast=True,
        ),
    )


def test_update_campaign_trigger_schedule(campaigns_trigger_schedule: Called) -> None:
    """POST /campaigns/trigger/schedule/update"""
    operation = campaigns_trigger_schedule.operation(
        "updateCampaignTriggerSchedule", returns=(models.Success, models.PartialSuccess, models.Queued)
    )
    operation.sends(
        "minimal",
        lambda campaigns_trigger_schedule: campaigns_trigger_schedule.update(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID,
            schedule_id=AppboyMock.TRIGGER_SCHEDULE_ID,
            schedule={"time": "2030-02-20T13:14:47"},
        ),
    )
    operation.sends(
        "minimal",
        lambda campaigns_trigger_schedule: campaigns_trigger_schedule.update(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID,
            schedule_id=AppboyMock.TRIGGER_SCHEDULE_ID,
            schedule=models.Schedule(time="2030-02-20T13:14:47"),
        ),
    )
    operation.sends(
        "everything",
        lambda campaigns_trigger_schedule: campaigns_trigger_schedule.update(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID,
            schedule_id=AppboyMock.TRIGGER_SCHEDULE_ID,
            schedule={"time": "2030-02-20T13:14:47", "in_local_time": True, "at_optimal_time": True},
        ),
    )
    operation.sends(
        "everything",
        lambda campaigns_trigger_schedule: campaigns_trigger_schedule.update(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID,
            schedule_id=AppboyMock.TRIGGER_SCHEDULE_ID,
            schedule=models.Schedule(time="2030-02-20T13:14:47", in_local_time=True, at_optimal_time=True),
        ),
    )


def test_delete_campaign_trigger_schedule(campaigns_trigger_schedule: Called) -> None:
    """POST /campaigns/trigger/schedule/delete"""
    operation = campaigns_trigger_schedule.operation(
        "deleteCampaignTriggerSchedule", returns=(models.Success, models.PartialSuccess, models.Queued)
    )
    operation.sends(
        "minimal",
        lambda campaigns_trigger_schedule: campaigns_trigger_schedule.delete(
            campaign_id=AppboyMock.TRIGGER_CAMPAIGN_ID, schedule_id=AppboyMock.TRIGGER_SCHEDULE_ID
        ),
    )
