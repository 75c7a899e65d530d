"""Apifon: sms. Written by `make contract` from specs/apifon; not by hand."""

# ruff: noqa: E501 - the vendors' sample texts are long

from typing import TypeAlias

import pytest

from apifon_client import models, params
from apifon_client.resources.sms import AsyncSms, AsyncSmsWithRawResponse, Sms, SmsWithRawResponse
from apifon_client.testing import ApifonMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Sms | AsyncSms, SmsWithRawResponse | AsyncSmsWithRawResponse]


@pytest.fixture
def sms(contract: Contract) -> Called:
    return contract.resource("sms")


def test_send_sms(sms: Called) -> None:
    """POST /services/api/v1/sms/send"""
    operation = sms.operation("sendSms", returns=models.SendResult)
    operation.sends(
        "minimal",
        lambda sms: sms.send(
            subscribers=[{"number": "306999999999"}],
            message={"text": "Hello {name}! {apifon_lp}", "sender_id": "Apifon"},
        ),
    )
    operation.sends(
        "minimal",
        lambda sms: sms.send(
            subscribers=[models.Recipient(number="306999999999")],
            message=models.SmsMessage(text="Hello {name}! {apifon_lp}", sender_id="Apifon"),
        ),
    )
    operation.sends(
        "everything",
        lambda sms: sms.send(
            subscribers=[
                {
                    "number": "306999999999",
                    "custom_id": "222",
                    "params": {
                        "apifon_lp": params.LandingPageParam(
                            url="https://mookee.apifon.com/user/login/", data={"name": "Mr. John"}, redirect=True
                        ),
                        "name": "John",
                    },
                }
            ],
            message={"text": "Hello {name}! {apifon_lp}", "sender_id": "Apifon", "dc": 0},
            reference_id="Campaign #215",
            callback_url="",
            tte="86400",
            date="2018-02-06T12:43:23",
        ),
    )
    operation.sends(
        "everything",
        lambda sms: sms.send(
            subscribers=[
                models.Recipient(
                    number="306999999999",
                    custom_id="222",
                    params={
                        "apifon_lp": models.LandingPage(
                            url="https://mookee.apifon.com/user/login/", data={"name": "Mr. John"}, redirect=True
                        ),
                        "name": "John",
                    },
                )
            ],
            message=models.SmsMessage(text="Hello {name}! {apifon_lp}", sender_id="Apifon", dc=0),
            reference_id="Campaign #215",
            callback_url="",
            tte="86400",
            date="2018-02-06T12:43:23",
        ),
    )
    operation.sends(
        "example simple",
        lambda sms: sms.send(
            subscribers=[{"number": "306999999999"}], message={"text": "Hello There!", "sender_id": "Apifon"}
        ),
    )
    operation.sends(
        "example simple",
        lambda sms: sms.send(
            subscribers=[models.Recipient(number="306999999999")],
            message=models.SmsMessage(text="Hello There!", sender_id="Apifon"),
        ),
    )
    operation.sends(
        "example multipleLandingPages",
        lambda sms: sms.send(
            subscribers=[
                {
                    "number": "306999999999",
                    "params": {
                        "apifon_lp_company": params.LandingPageParam(url="https://www.apifon.com", method="GET"),
                        "apifon_lp_privacy": params.LandingPageParam(
                            url="https://www.apifon.com/privacy", method="GET"
                        ),
                    },
                }
            ],
            message={
                "text": "Hello There! Click the link {apifon_lp_company} to visit our site and place your order. You can view our privacy policy at {apifon_lp_privacy} for your convenience.",
                "sender_id": "Apifon",
            },
        ),
    )
    operation.sends(
        "example multipleLandingPages",
        lambda sms: sms.send(
            subscribers=[
                models.Recipient(
                    number="306999999999",
                    params={
                        "apifon_lp_company": models.LandingPage(url="https://www.apifon.com", method="GET"),
                        "apifon_lp_privacy": models.LandingPage(url="https://www.apifon.com/privacy", method="GET"),
                    },
                )
            ],
            message=models.SmsMessage(
                text="Hello There! Click the link {apifon_lp_company} to visit our site and place your order. You can view our privacy policy at {apifon_lp_privacy} for your convenience.",
                sender_id="Apifon",
            ),
        ),
    )


def test_delete_scheduled_sms(sms: Called) -> None:
    """POST /services/api/v1/sms/remove"""
    operation = sms.operation("deleteScheduledSms", returns=int)
    operation.sends(
        "minimal", lambda sms: sms.delete_scheduled(field="REQUEST_ID", id=ApifonMock.SCHEDULED_SMS_REQUEST)
    )
