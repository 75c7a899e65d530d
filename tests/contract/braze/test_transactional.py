"""Braze: transactional. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.transactional import (
    AsyncTransactional,
    AsyncTransactionalWithRawResponse,
    Transactional,
    TransactionalWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    Transactional | AsyncTransactional, TransactionalWithRawResponse | AsyncTransactionalWithRawResponse
]


@pytest.fixture
def transactional(contract: Contract) -> Called:
    return contract.resource("transactional")


def test_send_transactional_email(transactional: Called) -> None:
    """POST /transactional/v1/campaigns/{campaign_id}/send"""
    operation = transactional.operation("sendTransactionalEmail", returns=models.TransactionalEmailSendResult)
    operation.sends(
        "minimal",
        lambda transactional: transactional.send(
            BrazeMock.TRANSACTIONAL_CAMPAIGN_ID, recipient={"external_user_id": BrazeMock.USER_ID}
        ),
    )
    operation.sends(
        "minimal",
        lambda transactional: transactional.send(
            BrazeMock.TRANSACTIONAL_CAMPAIGN_ID,
            recipient=models.TransactionalEmailRecipient(external_user_id=BrazeMock.USER_ID),
        ),
    )
    operation.sends(
        "everything",
        lambda transactional: transactional.send(
            BrazeMock.TRANSACTIONAL_CAMPAIGN_ID,
            recipient={"external_user_id": BrazeMock.USER_ID, "attributes": {"key": "text"}},
            external_send_id="YOUR_BASE64_COMPATIBLE_ID",
            trigger_properties={"example_string_property": "YOUR_EXAMPLE_STRING", "example_integer_property": 1},
        ),
    )
    operation.sends(
        "everything",
        lambda transactional: transactional.send(
            BrazeMock.TRANSACTIONAL_CAMPAIGN_ID,
            recipient=models.TransactionalEmailRecipient(
                external_user_id=BrazeMock.USER_ID, attributes={"key": "text"}
            ),
            external_send_id="YOUR_BASE64_COMPATIBLE_ID",
            trigger_properties={"example_string_property": "YOUR_EXAMPLE_STRING", "example_integer_property": 1},
        ),
    )
    operation.sends(
        "example one",
        lambda transactional: transactional.send(
            BrazeMock.TRANSACTIONAL_CAMPAIGN_ID,
            recipient={"external_user_id": BrazeMock.USER_ID},
            external_send_id="YOUR_BASE64_COMPATIBLE_ID",
            trigger_properties={"example_string_property": "YOUR_EXAMPLE_STRING", "example_integer_property": 1},
        ),
    )
    operation.sends(
        "example one",
        lambda transactional: transactional.send(
            BrazeMock.TRANSACTIONAL_CAMPAIGN_ID,
            recipient=models.TransactionalEmailRecipient(external_user_id=BrazeMock.USER_ID),
            external_send_id="YOUR_BASE64_COMPATIBLE_ID",
            trigger_properties={"example_string_property": "YOUR_EXAMPLE_STRING", "example_integer_property": 1},
        ),
    )
