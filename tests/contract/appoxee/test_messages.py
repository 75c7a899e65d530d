"""Appoxee: messages. Written by `make contract` from specs/appoxee; not by hand."""

from typing import TypeAlias

import pytest

from appoxee_client import models, params
from appoxee_client.resources.messages import (
    AsyncMessages,
    AsyncMessagesWithRawResponse,
    Messages,
    MessagesWithRawResponse,
)
from appoxee_client.testing import AppoxeeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Messages | AsyncMessages, MessagesWithRawResponse | AsyncMessagesWithRawResponse]


@pytest.fixture
def messages(contract: Contract) -> Called:
    return contract.resource("messages")


def test_send_message(messages: Called) -> None:
    """POST /api/v3/message"""
    operation = messages.operation("sendMessage", returns=object)
    operation.sends(
        "minimal",
        lambda messages: messages.send(
            campaign_id=1,
            application_id=1,
            name="Spring sale",
            description="Everything must go",
            type=0,
            schedule_type=0,
            broadcast=True,
        ),
    )
    operation.sends(
        "everything",
        lambda messages: messages.send(
            finalize=1,
            campaign_id=1,
            campaign_name="Spring",
            campaign_desc="All of spring",
            application_id=1,
            template_id=AppoxeeMock.TEMPLATE_ID,
            name="Spring sale",
            description="Everything must go",
            type=0,
            sound="default",
            segment_id=1,
            segment="text",
            content_type="text",
            inbox_title="Sale",
            inbox_description="Until Sunday",
            push_body="Today only",
            push_badge=5,
            schedule_type=0,
            schedule_date=1400000000,
            timezone="text",
            overdue=2,
            expire_date="text",
            expire_timezone="text",
            payload={"page": "7"},
            segments=[
                {
                    "name": "Active users",
                    "description": "Those who opened the app",
                    "rules": [
                        params.AliasRuleParam(field="alias", operator="=", operand=["user-1"]),
                        params.CountRuleParam(field="numActivations", operator=">=", operand=[1]),
                        params.AppVersionRuleParam(field="appVersion", operator="!=", operand=[1.5]),
                        params.TextRuleParam(field="tags", operator="!=", operand=["tag1"]),
                        params.RangeRuleParam(field="osNumber", operator=">=<", operand=[1.2, 1.2]),
                        params.SizeRuleParam(field="size", operator="!=", operand=[1]),
                        params.CountryRuleParam(field="country", operator="!=", operand=[["United States"]]),
                    ],
                }
            ],
            broadcast=True,
        ),
    )
    operation.sends(
        "everything",
        lambda messages: messages.send(
            finalize=1,
            campaign_id=1,
            campaign_name="Spring",
            campaign_desc="All of spring",
            application_id=1,
            template_id=AppoxeeMock.TEMPLATE_ID,
            name="Spring sale",
            description="Everything must go",
            type=0,
            sound="default",
            segment_id=1,
            segment="text",
            content_type="text",
            inbox_title="Sale",
            inbox_description="Until Sunday",
            push_body="Today only",
            push_badge=5,
            schedule_type=0,
            schedule_date=1400000000,
            timezone="text",
            overdue=2,
            expire_date="text",
            expire_timezone="text",
            payload={"page": "7"},
            segments=[
                models.Segment(
                    name="Active users",
                    description="Those who opened the app",
                    rules=[
                        models.AliasRule(field="alias", operator="=", operand=["user-1"]),
                        models.CountRule(field="numActivations", operator=">=", operand=[1]),
                        models.AppVersionRule(field="appVersion", operator="!=", operand=[1.5]),
                        models.TextRule(field="tags", operator="!=", operand=["tag1"]),
                        models.RangeRule(field="osNumber", operator=">=<", operand=[1.2, 1.2]),
                        models.SizeRule(field="size", operator="!=", operand=[1]),
                        models.CountryRule(field="country", operator="!=", operand=[["United States"]]),
                    ],
                )
            ],
            broadcast=True,
        ),
    )
    operation.sends(
        "example push",
        lambda messages: messages.send(
            finalize=1,
            campaign_id=1,
            application_id=1,
            name="Spring sale",
            description="Everything must go",
            type=0,
            sound="default",
            push_body="Today only",
            schedule_type=0,
            broadcast=True,
        ),
    )
    operation.sends(
        "example pushNewCampaign",
        lambda messages: messages.send(
            finalize=1,
            campaign_name="Spring",
            campaign_desc="All of spring",
            application_id=1,
            name="Spring sale",
            description="Everything must go",
            type=0,
            schedule_type=1,
            schedule_date=1400000000,
            overdue=2,
            payload={"page": "7"},
            segments=[
                {
                    "name": "Active users",
                    "description": "Those who opened the app",
                    "rules": [params.CountRuleParam(field="numActivations", operator=">=", operand=[1])],
                }
            ],
            broadcast=True,
        ),
    )
    operation.sends(
        "example pushNewCampaign",
        lambda messages: messages.send(
            finalize=1,
            campaign_name="Spring",
            campaign_desc="All of spring",
            application_id=1,
            name="Spring sale",
            description="Everything must go",
            type=0,
            schedule_type=1,
            schedule_date=1400000000,
            overdue=2,
            payload={"page": "7"},
            segments=[
                models.Segment(
                    name="Active users",
                    description="Those who opened the app",
                    rules=[models.CountRule(field="numActivations", operator=">=", operand=[1])],
                )
            ],
            broadcast=True,
        ),
    )
    operation.sends(
        "example template",
        lambda messages: messages.send(
            finalize=1,
            campaign_id=1,
            application_id=1,
            name="Spring sale",
            description="Everything must go",
            type=5,
            push_body="Today only",
            broadcast=True,
        ),
    )
    operation.sends(
        "example trigger",
        lambda messages: messages.send(
            template_id=AppoxeeMock.TEMPLATE_ID, sound="default", segment_id=1, schedule_type=0, broadcast=True
        ),
    )


def test_trigger_direct_messages(messages: Called) -> None:
    """POST /api/v3/message/direct"""
    operation = messages.operation("triggerDirectMessages", returns=object)
    operation.sends(
        "minimal",
        lambda messages: messages.trigger_direct(
            template_id=AppoxeeMock.TEMPLATE_ID, messages_data=[{"alias": "user-1", "push_body": "Hello"}]
        ),
    )
    operation.sends(
        "minimal",
        lambda messages: messages.trigger_direct(
            template_id=AppoxeeMock.TEMPLATE_ID, messages_data=[models.DirectMessage(alias="user-1", push_body="Hello")]
        ),
    )
    operation.sends(
        "everything",
        lambda messages: messages.trigger_direct(
            template_id=AppoxeeMock.TEMPLATE_ID,
            messages_data=[
                {
                    "alias": "user-1",
                    "push_body": "Hello",
                    "push_badge": 5,
                    "sound": "default",
                    "payload": {"page": "7"},
                    "ios_push_title": "Welcome",
                    "ios_subtitle": "Good to see you",
                    "ios_apx_media": "https://shop.example/picture.png",
                    "ios_mutable_content": 1,
                }
            ],
        ),
    )
    operation.sends(
        "everything",
        lambda messages: messages.trigger_direct(
            template_id=AppoxeeMock.TEMPLATE_ID,
            messages_data=[
                models.DirectMessage(
                    alias="user-1",
                    push_body="Hello",
                    push_badge=5,
                    sound="default",
                    payload={"page": "7"},
                    ios_push_title="Welcome",
                    ios_subtitle="Good to see you",
                    ios_apx_media="https://shop.example/picture.png",
                    ios_mutable_content=1,
                )
            ],
        ),
    )
    operation.sends(
        "example simple",
        lambda messages: messages.trigger_direct(
            template_id=AppoxeeMock.TEMPLATE_ID,
            messages_data=[
                {"alias": "user-1", "push_body": "Hello", "push_badge": 5, "sound": "default", "payload": {"page": "7"}}
            ],
        ),
    )
    operation.sends(
        "example simple",
        lambda messages: messages.trigger_direct(
            template_id=AppoxeeMock.TEMPLATE_ID,
            messages_data=[
                models.DirectMessage(
                    alias="user-1", push_body="Hello", push_badge=5, sound="default", payload={"page": "7"}
                )
            ],
        ),
    )


def test_cancel_message(messages: Called) -> None:
    """PUT /api/v4/message/direct/cancel"""
    operation = messages.operation("cancelMessage", returns=object)
    operation.sends("minimal", lambda messages: messages.cancel(app_id=1, message_id=AppoxeeMock.MESSAGE_ID))
