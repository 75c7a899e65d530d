"""Braze: sms. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.sms import AsyncSms, AsyncSmsWithRawResponse, Sms, SmsWithRawResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Sms | AsyncSms, SmsWithRawResponse | AsyncSmsWithRawResponse]


@pytest.fixture
def sms(contract: Contract) -> Called:
    return contract.resource("sms")


def test_list_invalid_phone_numbers(sms: Called) -> None:
    """GET /sms/invalid_phone_numbers"""
    operation = sms.listing("listInvalidPhoneNumbers", items=models.InvalidPhoneNumber)
    operation.sends("minimal", lambda sms: sms.list_invalid_phone_numbers(phone_numbers=["+12183095514"]))
    operation.sends(
        "everything",
        lambda sms: sms.list_invalid_phone_numbers(
            start_date="2019-01-01",
            end_date="2019-02-01",
            limit=100,
            offset=0,
            phone_numbers=["+12183095514"],
            reason="provider_error",
        ),
    )


def test_remove_invalid_phone_numbers(sms: Called) -> None:
    """POST /sms/invalid_phone_numbers/remove"""
    operation = sms.operation("removeInvalidPhoneNumbers", returns=models.InvalidPhoneNumberRemoveResult)
    operation.sends(
        "minimal", lambda sms: sms.remove_invalid_phone_numbers(phone_numbers=["12183095514", "14255551212"])
    )
