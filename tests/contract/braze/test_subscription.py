"""Braze: subscription. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.subscription import (
    AsyncSubscription,
    AsyncSubscriptionWithRawResponse,
    Subscription,
    SubscriptionWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    Subscription | AsyncSubscription, SubscriptionWithRawResponse | AsyncSubscriptionWithRawResponse
]


@pytest.fixture
def subscription(contract: Contract) -> Called:
    return contract.resource("subscription")


def test_get_subscription_status(subscription: Called) -> None:
    """GET /subscription/status/get"""
    operation = subscription.operation("getSubscriptionStatus", returns=models.SubscriptionStatusMap)
    operation.sends(
        "minimal",
        lambda subscription: subscription.get_status(
            subscription_group_id=BrazeMock.EMAIL_GROUP_ID, external_id=["user1"]
        ),
    )
    operation.sends(
        "everything",
        lambda subscription: subscription.get_status(
            subscription_group_id=BrazeMock.EMAIL_GROUP_ID,
            external_id=["1", "2"],
            email=["example@braze.com"],
            phone=["+11112223333"],
        ),
    )


def test_list_user_subscription_groups(subscription: Called) -> None:
    """GET /subscription/user/status"""
    operation = subscription.listing("listUserSubscriptionGroups", items=models.SubscriptionUser)
    operation.sends("minimal", lambda subscription: subscription.list_user_groups(external_id=["user1"]))
    operation.sends(
        "everything",
        lambda subscription: subscription.list_user_groups(
            external_id=["user1"], email=["example@braze.com"], phone=["+11112223333"], limit=100, offset=0
        ),
    )


def test_set_subscription_status(subscription: Called) -> None:
    """POST /subscription/status/set"""
    operation = subscription.operation("setSubscriptionStatus", returns=models.SubscriptionStatusResult)
    operation.sends(
        "minimal",
        lambda subscription: subscription.set_status(
            subscription_group_id=BrazeMock.SMS_GROUP_ID,
            subscription_state="unsubscribed",
            external_id=BrazeMock.USER_ID,
        ),
    )
    operation.sends(
        "everything",
        lambda subscription: subscription.set_status(
            subscription_group_id=BrazeMock.SMS_GROUP_ID,
            subscription_state="unsubscribed",
            phone=["+12223334444", "+11112223333"],
            use_double_opt_in_logic=False,
        ),
    )
    operation.sends(
        "example email",
        lambda subscription: subscription.set_status(
            subscription_group_id=BrazeMock.SMS_GROUP_ID,
            subscription_state="unsubscribed",
            external_id=BrazeMock.USER_ID,
            email=["example1@email.com", "example2@email.com"],
        ),
    )
    operation.sends(
        "example smsAndRcs",
        lambda subscription: subscription.set_status(
            subscription_group_id=BrazeMock.SMS_GROUP_ID,
            subscription_state="unsubscribed",
            external_id=BrazeMock.USER_ID,
            phone=["+12223334444", "+11112223333"],
        ),
    )


def test_set_subscription_status_v2(subscription: Called) -> None:
    """POST /v2/subscription/status/set"""
    operation = subscription.operation("setSubscriptionStatusV2", returns=models.SubscriptionStatusResult)
    operation.sends(
        "minimal",
        lambda subscription: subscription.set_status_v2(
            subscription_groups=[
                {
                    "subscription_group_id": BrazeMock.EMAIL_GROUP_ID,
                    "subscription_state": "subscribed",
                    "external_ids": ["example-user", "example1@email.com"],
                }
            ]
        ),
    )
    operation.sends(
        "minimal",
        lambda subscription: subscription.set_status_v2(
            subscription_groups=[
                models.SubscriptionGroupUpdate(
                    subscription_group_id=BrazeMock.EMAIL_GROUP_ID,
                    subscription_state="subscribed",
                    external_ids=["example-user", "example1@email.com"],
                )
            ]
        ),
    )
    operation.sends(
        "everything",
        lambda subscription: subscription.set_status_v2(
            subscription_groups=[
                {
                    "subscription_group_id": BrazeMock.EMAIL_GROUP_ID,
                    "subscription_state": "subscribed",
                    "external_ids": ["example-user", "example1@email.com"],
                    "external_id": BrazeMock.USER_ID,
                    "phones": ["+12223334444", "+15556667777"],
                    "use_double_opt_in_logic": False,
                }
            ]
        ),
    )
    operation.sends(
        "everything",
        lambda subscription: subscription.set_status_v2(
            subscription_groups=[
                models.SubscriptionGroupUpdate(
                    subscription_group_id=BrazeMock.EMAIL_GROUP_ID,
                    subscription_state="subscribed",
                    external_ids=["example-user", "example1@email.com"],
                    external_id=BrazeMock.USER_ID,
                    phones=["+12223334444", "+15556667777"],
                    use_double_opt_in_logic=False,
                )
            ]
        ),
    )
    operation.sends(
        "example emailAndSms",
        lambda subscription: subscription.set_status_v2(
            subscription_groups=[
                {
                    "subscription_group_id": BrazeMock.EMAIL_GROUP_ID,
                    "subscription_state": "subscribed",
                    "external_ids": ["example-user", "example1@email.com"],
                },
                {
                    "subscription_group_id": BrazeMock.EMAIL_GROUP_ID,
                    "subscription_state": "subscribed",
                    "external_ids": ["example-user", "example1@email.com"],
                },
            ]
        ),
    )
    operation.sends(
        "example emailAndSms",
        lambda subscription: subscription.set_status_v2(
            subscription_groups=[
                models.SubscriptionGroupUpdate(
                    subscription_group_id=BrazeMock.EMAIL_GROUP_ID,
                    subscription_state="subscribed",
                    external_ids=["example-user", "example1@email.com"],
                ),
                models.SubscriptionGroupUpdate(
                    subscription_group_id=BrazeMock.EMAIL_GROUP_ID,
                    subscription_state="subscribed",
                    external_ids=["example-user", "example1@email.com"],
                ),
            ]
        ),
    )
    operation.sends(
        "example email",
        lambda subscription: subscription.set_status_v2(
            subscription_groups=[
                {
                    "subscription_group_id": BrazeMock.EMAIL_GROUP_ID,
                    "subscription_state": "subscribed",
                    "emails": ["example1@email.com", "example2@email.com"],
                }
            ]
        ),
    )
    operation.sends(
        "example email",
        lambda subscription: subscription.set_status_v2(
            subscription_groups=[
                models.SubscriptionGroupUpdate(
                    subscription_group_id=BrazeMock.EMAIL_GROUP_ID,
                    subscription_state="subscribed",
                    emails=["example1@email.com", "example2@email.com"],
                )
            ]
        ),
    )
    operation.sends(
        "example smsAndWhatsApp",
        lambda subscription: subscription.set_status_v2(
            subscription_groups=[
                {
                    "subscription_group_id": BrazeMock.EMAIL_GROUP_ID,
                    "subscription_state": "subscribed",
                    "phones": ["+12223334444", "+15556667777"],
                }
            ]
        ),
    )
    operation.sends(
        "example smsAndWhatsApp",
        lambda subscription: subscription.set_status_v2(
            subscription_groups=[
                models.SubscriptionGroupUpdate(
                    subscription_group_id=BrazeMock.EMAIL_GROUP_ID,
                    subscription_state="subscribed",
                    phones=["+12223334444", "+15556667777"],
                )
            ]
        ),
    )
