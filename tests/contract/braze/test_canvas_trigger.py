"""Braze: canvas.trigger. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models, params
from braze_rest_client.resources.canvas_trigger import (
    AsyncCanvasTrigger,
    AsyncCanvasTriggerWithRawResponse,
    CanvasTrigger,
    CanvasTriggerWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    CanvasTrigger | AsyncCanvasTrigger, CanvasTriggerWithRawResponse | AsyncCanvasTriggerWithRawResponse
]


@pytest.fixture
def canvas_trigger(contract: Contract) -> Called:
    return contract.resource("canvas.trigger")


def test_trigger_canvas(canvas_trigger: Called) -> None:
    """POST /canvas/trigger/send"""
    operation = canvas_trigger.operation("triggerCanvas", returns=models.CanvasTriggerSendResult)
    operation.sends(
        "minimal",
        lambda canvas_trigger: canvas_trigger.send(
            canvas_id=BrazeMock.CANVAS_ID, recipients=[{"external_user_id": "user1"}]
        ),
    )
    operation.sends(
        "minimal",
        lambda canvas_trigger: canvas_trigger.send(
            canvas_id=BrazeMock.CANVAS_ID, recipients=[models.Recipient(external_user_id="user1")]
        ),
    )
    operation.sends(
        "everything",
        lambda canvas_trigger: canvas_trigger.send(
            canvas_id=BrazeMock.CANVAS_ID,
            context={"product_name": "shoes", "product_price": 79.99},
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
            recipients=[{"external_user_id": "user1"}],
        ),
    )
    operation.sends(
        "everything",
        lambda canvas_trigger: canvas_trigger.send(
            canvas_id=BrazeMock.CANVAS_ID,
            context={"product_name": "shoes", "product_price": 79.99},
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
            recipients=[models.Recipient(external_user_id="user1")],
        ),
    )
    operation.sends(
        "example recipients",
        lambda canvas_trigger: canvas_trigger.send(
            canvas_id=BrazeMock.CANVAS_ID,
            context={"product_name": "shoes", "product_price": 79.99},
            broadcast=False,
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
            recipients=[
                {"user_alias": {"alias_name": "example_name", "alias_label": "example_label"}},
                {
                    "external_user_id": BrazeMock.USER_ID,
                    "send_to_existing_only": True,
                    "attributes": {"first_name": "Alex"},
                },
            ],
        ),
    )
    operation.sends(
        "example recipients",
        lambda canvas_trigger: canvas_trigger.send(
            canvas_id=BrazeMock.CANVAS_ID,
            context={"product_name": "shoes", "product_price": 79.99},
            broadcast=False,
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
            recipients=[
                models.Recipient(user_alias=models.UserAlias(alias_name="example_name", alias_label="example_label")),
                models.Recipient(
                    external_user_id=BrazeMock.USER_ID, send_to_existing_only=True, attributes={"first_name": "Alex"}
                ),
            ],
        ),
    )
