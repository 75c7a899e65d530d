"""Braze: canvas.trigger.schedule. Written by `make contract` from specs/braze; not by hand."""

from datetime import datetime
from typing import TypeAlias

import pytest

from braze_rest_client import models, params
from braze_rest_client.resources.canvas_trigger_schedule import (
    AsyncCanvasTriggerSchedule,
    AsyncCanvasTriggerScheduleWithRawResponse,
    CanvasTriggerSchedule,
    CanvasTriggerScheduleWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    CanvasTriggerSchedule | AsyncCanvasTriggerSchedule,
    CanvasTriggerScheduleWithRawResponse | AsyncCanvasTriggerScheduleWithRawResponse,
]


@pytest.fixture
def canvas_trigger_schedule(contract: Contract) -> Called:
    return contract.resource("canvas.trigger.schedule")


def test_schedule_triggered_canvas(canvas_trigger_schedule: Called) -> None:
    """POST /canvas/trigger/schedule/create"""
    operation = canvas_trigger_schedule.operation("scheduleTriggeredCanvas", returns=models.MessageScheduleResult)
    operation.sends(
        "minimal",
        lambda canvas_trigger_schedule: canvas_trigger_schedule.create(
            canvas_id=BrazeMock.CANVAS_ID,
            schedule={"time": "2030-02-20T13:14:47Z"},
            recipients=[{"external_user_id": "user1"}],
        ),
    )
    operation.sends(
        "minimal",
        lambda canvas_trigger_schedule: canvas_trigger_schedule.create(
            canvas_id=BrazeMock.CANVAS_ID,
            schedule=models.Schedule(time=datetime.fromisoformat("2030-02-20T13:14:47Z")),
            recipients=[models.Recipient(external_user_id="user1")],
        ),
    )
    operation.sends(
        "everything",
        lambda canvas_trigger_schedule: canvas_trigger_schedule.create(
            canvas_id=BrazeMock.CANVAS_ID,
            schedule={"time": "2030-02-20T13:14:47Z", "in_local_time": False, "at_optimal_time": False},
            recipients=[{"external_user_id": "user1"}],
            audience=params.AudienceAndParam(
                AND=[
                    params.AudienceOrParam(
                        OR=[
                            params.CustomAttributeFilterParam(
                                custom_attribute={"custom_attribute_name": "eye_color", "comparison": "exists"}
                            ),
                            params.PushSubscriptionFilterParam(
                                push_subscription_status={"comparison": "is", "value": "opted_in"}
                            ),
                        ]
                    ),
                    params.EmailSubscriptionFilterParam(
                        email_subscription_status={"comparison": "is_not", "value": "unsubscribed"}
                    ),
                ]
            ),
            context={},
        ),
    )
    operation.sends(
        "everything",
        lambda canvas_trigger_schedule: canvas_trigger_schedule.create(
            canvas_id=BrazeMock.CANVAS_ID,
            schedule=models.Schedule(
                time=datetime.fromisoformat("2030-02-20T13:14:47Z"), in_local_time=False, at_optimal_time=False
            ),
            recipients=[models.Recipient(external_user_id="user1")],
            audience=models.AudienceAnd(
                AND=[
                    models.AudienceOr(
                        OR=[
                            models.CustomAttributeFilter(
                                custom_attribute=models.CustomAttributeComparison(
                                    custom_attribute_name="eye_color", comparison="exists"
                                )
                            ),
                            models.PushSubscriptionFilter(
                                push_subscription_status=models.SubscriptionComparison(
                                    comparison="is", value="opted_in"
                                )
                            ),
                        ]
                    ),
                    models.EmailSubscriptionFilter(
                        email_subscription_status=models.SubscriptionComparison(
                            comparison="is_not", value="unsubscribed"
                        )
                    ),
                ]
            ),
            context={},
        ),
    )
    operation.sends(
        "example recipients",
        lambda canvas_trigger_schedule: canvas_trigger_schedule.create(
            canvas_id=BrazeMock.CANVAS_ID,
            schedule={"time": "2030-02-20T13:14:47Z", "in_local_time": False, "at_optimal_time": False},
            recipients=[
                {"user_alias": {"alias_name": "example_alias", "alias_label": "example_label"}, "context": {}},
                {"external_user_id": BrazeMock.USER_ID, "context": {}},
            ],
            audience=params.AudienceAndParam(
                AND=[
                    params.CustomAttributeFilterParam(
                        custom_attribute={"custom_attribute_name": "eye_color", "comparison": "equals", "value": "blue"}
                    ),
                    params.CustomAttributeFilterParam(
                        custom_attribute={
                            "custom_attribute_name": "favorite_foods",
                            "comparison": "includes_value",
                            "value": "pizza",
                        }
                    ),
                    params.AudienceOrParam(
                        OR=[
                            params.CustomAttributeFilterParam(
                                custom_attribute={
                                    "custom_attribute_name": "last_purchase_time",
                                    "comparison": "less_than_x_days_ago",
                                    "value": 2,
                                }
                            ),
                            params.PushSubscriptionFilterParam(
                                push_subscription_status={"comparison": "is", "value": "opted_in"}
                            ),
                        ]
                    ),
                    params.EmailSubscriptionFilterParam(
                        email_subscription_status={"comparison": "is_not", "value": "subscribed"}
                    ),
                    params.LastUsedAppFilterParam(
                        last_used_app={"comparison": "after", "value": "2019-07-22T13:17:55+0000"}
                    ),
                ]
            ),
            broadcast=False,
            context={},
        ),
    )
    operation.sends(
        "example recipients",
        lambda canvas_trigger_schedule: canvas_trigger_schedule.create(
            canvas_id=BrazeMock.CANVAS_ID,
            schedule=models.Schedule(
                time=datetime.fromisoformat("2030-02-20T13:14:47Z"), in_local_time=False, at_optimal_time=False
            ),
            recipients=[
                models.Recipient(
                    user_alias=models.UserAlias(alias_name="example_alias", alias_label="example_label"), context={}
                ),
                models.Recipient(external_user_id=BrazeMock.USER_ID, context={}),
            ],
            audience=models.AudienceAnd(
                AND=[
                    models.CustomAttributeFilter(
                        custom_attribute=models.CustomAttributeComparison(
                            custom_attribute_name="eye_color", comparison="equals", value="blue"
                        )
                    ),
                    models.CustomAttributeFilter(
                        custom_attribute=models.CustomAttributeComparison(
                            custom_attribute_name="favorite_foods", comparison="includes_value", value="pizza"
                        )
                    ),
                    models.AudienceOr(
                        OR=[
                            models.CustomAttributeFilter(
                                custom_attribute=models.CustomAttributeComparison(
                                    custom_attribute_name="last_purchase_time",
                                    comparison="less_than_x_days_ago",
                                    value=2,
                                )
                            ),
                            models.PushSubscriptionFilter(
                                push_subscription_status=models.SubscriptionComparison(
                                    comparison="is", value="opted_in"
                                )
                            ),
                        ]
                    ),
                    models.EmailSubscriptionFilter(
                        email_subscription_status=models.SubscriptionComparison(comparison="is_not", value="subscribed")
                    ),
                    models.LastUsedAppFilter(
                        last_used_app=models.LastUsedAppComparison(comparison="after", value="2019-07-22T13:17:55+0000")
                    ),
                ]
            ),
            broadcast=False,
            context={},
        ),
    )


def test_update_scheduled_triggered_canvas(canvas_trigger_schedule: Called) -> None:
    """POST /canvas/trigger/schedule/update"""
    operation = canvas_trigger_schedule.operation("updateScheduledTriggeredCanvas", returns=models.Success)
    operation.sends(
        "minimal",
        lambda canvas_trigger_schedule: canvas_trigger_schedule.update(
            canvas_id=BrazeMock.CANVAS_ID,
            schedule_id="5eed0012-0000-4000-8000-000000000003",
            schedule={"time": "2030-02-20T13:14:47Z"},
        ),
    )
    operation.sends(
        "minimal",
        lambda canvas_trigger_schedule: canvas_trigger_schedule.update(
            canvas_id=BrazeMock.CANVAS_ID,
            schedule_id="5eed0012-0000-4000-8000-000000000003",
            schedule=models.Schedule(time=datetime.fromisoformat("2030-02-20T13:14:47Z")),
        ),
    )
    operation.sends(
        "everything",
        lambda canvas_trigger_schedule: canvas_trigger_schedule.update(
            canvas_id=BrazeMock.CANVAS_ID,
            schedule_id="5eed0012-0000-4000-8000-000000000003",
            schedule={"time": "2030-02-20T13:14:47", "in_local_time": True, "at_optimal_time": True},
        ),
    )
    operation.sends(
        "everything",
        lambda canvas_trigger_schedule: canvas_trigger_schedule.update(
            canvas_id=BrazeMock.CANVAS_ID,
            schedule_id="5eed0012-0000-4000-8000-000000000003",
            schedule=models.Schedule(time="2030-02-20T13:14:47", in_local_time=True, at_optimal_time=True),
        ),
    )
    operation.sends(
        "example localTime",
        lambda canvas_trigger_schedule: canvas_trigger_schedule.update(
            canvas_id=BrazeMock.CANVAS_ID,
            schedule_id="5eed0012-0000-4000-8000-000000000003",
            schedule={"time": "2030-02-20T13:14:47", "in_local_time": True},
        ),
    )
    operation.sends(
        "example localTime",
        lambda canvas_trigger_schedule: canvas_trigger_schedule.update(
            canvas_id=BrazeMock.CANVAS_ID,
            schedule_id="5eed0012-0000-4000-8000-000000000003",
            schedule=models.Schedule(time="2030-02-20T13:14:47", in_local_time=True),
        ),
    )


def test_delete_scheduled_triggered_canvas(canvas_trigger_schedule: Called) -> None:
    """POST /canvas/trigger/schedule/delete"""
    operation = canvas_trigger_schedule.operation("deleteScheduledTriggeredCanvas", returns=models.Success)
    operation.sends(
        "minimal",
        lambda canvas_trigger_schedule: canvas_trigger_schedule.delete(
            canvas_id=BrazeMock.CANVAS_ID, schedule_id="5eed0012-0000-4000-8000-000000000003"
        ),
    )
