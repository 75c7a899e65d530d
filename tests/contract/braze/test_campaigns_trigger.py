"""Braze: campaigns.trigger. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models, params
from braze_rest_client.resources.campaigns_trigger import (
    AsyncCampaignsTrigger,
    AsyncCampaignsTriggerWithRawResponse,
    CampaignsTrigger,
    CampaignsTriggerWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    CampaignsTrigger | AsyncCampaignsTrigger, CampaignsTriggerWithRawResponse | AsyncCampaignsTriggerWithRawResponse
]


@pytest.fixture
def campaigns_trigger(contract: Contract) -> Called:
    return contract.resource("campaigns.trigger")


def test_trigger_campaign(campaigns_trigger: Called) -> None:
    """POST /campaigns/trigger/send"""
    operation = campaigns_trigger.operation("triggerCampaign", returns=models.MessageSendResult)
    operation.sends(
        "minimal",
        lambda campaigns_trigger: campaigns_trigger.send(
            campaign_id=BrazeMock.TRIGGER_CAMPAIGN_ID, recipients=[{"external_user_id": "user1"}]
        ),
    )
    operation.sends(
        "minimal",
        lambda campaigns_trigger: campaigns_trigger.send(
            campaign_id=BrazeMock.TRIGGER_CAMPAIGN_ID, recipients=[models.Recipient(external_user_id="user1")]
        ),
    )
    operation.sends(
        "everything",
        lambda campaigns_trigger: campaigns_trigger.send(
            campaign_id=BrazeMock.TRIGGER_CAMPAIGN_ID,
            send_id="example_send_id",
            trigger_properties={},
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
        lambda campaigns_trigger: campaigns_trigger.send(
            campaign_id=BrazeMock.TRIGGER_CAMPAIGN_ID,
            send_id="example_send_id",
            trigger_properties={},
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
        lambda campaigns_trigger: campaigns_trigger.send(
            campaign_id=BrazeMock.TRIGGER_CAMPAIGN_ID,
            send_id="example_send_id",
            trigger_properties={},
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
                {
                    "user_alias": {"alias_name": "example_name", "alias_label": "example_label"},
                    "trigger_properties": {},
                },
                {
                    "external_user_id": BrazeMock.USER_ID,
                    "trigger_properties": {},
                    "send_to_existing_only": True,
                    "attributes": {"first_name": "Alex"},
                },
            ],
            attachments=[{"file_name": "YourFileName", "url": "https://exampleurl.com/YourFileName.pdf"}],
        ),
    )
    operation.sends(
        "example recipients",
        lambda campaigns_trigger: campaigns_trigger.send(
            campaign_id=BrazeMock.TRIGGER_CAMPAIGN_ID,
            send_id="example_send_id",
            trigger_properties={},
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
                models.Recipient(
                    user_alias=models.UserAlias(alias_name="example_name", alias_label="example_label"),
                    trigger_properties={},
                ),
                models.Recipient(
                    external_user_id=BrazeMock.USER_ID,
                    trigger_properties={},
                    send_to_existing_only=True,
                    attributes={"first_name": "Alex"},
                ),
            ],
            attachments=[
                models.EmailAttachment(file_name="YourFileName", url="https://exampleurl.com/YourFileName.pdf")
            ],
        ),
    )
    operation.sends(
        "example audience",
        lambda campaigns_trigger: campaigns_trigger.send(
            campaign_id=BrazeMock.TRIGGER_CAMPAIGN_ID,
            trigger_properties={
                "show_title": "Example Show",
                "episode_title": "Season 3, Episode 1",
                "deep_link": "https://example.com/shows/example-show/s3e1",
            },
            broadcast=True,
            audience=params.AudienceAndParam(
                AND=[
                    params.CustomAttributeFilterParam(
                        custom_attribute={
                            "custom_attribute_name": "favorite_shows",
                            "comparison": "includes_value",
                            "value": "Example Show",
                        }
                    ),
                    params.PushSubscriptionFilterParam(
                        push_subscription_status={"comparison": "is", "value": "opted_in"}
                    ),
                ]
            ),
        ),
    )
    operation.sends(
        "example audience",
        lambda campaigns_trigger: campaigns_trigger.send(
            campaign_id=BrazeMock.TRIGGER_CAMPAIGN_ID,
            trigger_properties={
                "show_title": "Example Show",
                "episode_title": "Season 3, Episode 1",
                "deep_link": "https://example.com/shows/example-show/s3e1",
            },
            broadcast=True,
            audience=models.AudienceAnd(
                AND=[
                    models.CustomAttributeFilter(
                        custom_attribute=models.CustomAttributeComparison(
                            custom_attribute_name="favorite_shows", comparison="includes_value", value="Example Show"
                        )
                    ),
                    models.PushSubscriptionFilter(
                        push_subscription_status=models.SubscriptionComparison(comparison="is", value="opted_in")
                    ),
                ]
            ),
        ),
    )
    operation.sends(
        "example triggerProperties",
        lambda campaigns_trigger: campaigns_trigger.send(
            campaign_id=BrazeMock.TRIGGER_CAMPAIGN_ID,
            trigger_properties={
                "product_name": "shoes",
                "product_price": 79.99,
                "details": {"color": "red", "size": {"numerical": 10, "country": "US"}},
                "related_skus": ["123", "456", "789"],
            },
            broadcast=True,
        ),
    )
