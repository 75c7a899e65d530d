"""Braze: sends. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.sends import AsyncSends, AsyncSendsWithRawResponse, Sends, SendsWithRawResponse
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Sends | AsyncSends, SendsWithRawResponse | AsyncSendsWithRawResponse]


@pytest.fixture
def sends(contract: Contract) -> Called:
    return contract.resource("sends")


def test_get_send_data_series(sends: Called) -> None:
    """GET /sends/data_series"""
    operation = sends.operation("getSendDataSeries", returns=models.SendSeries)
    operation.sends(
        "minimal",
        lambda sends: sends.data_series(campaign_id=BrazeMock.CAMPAIGN_ID, send_id="example_send_id", length=14),
    )
    operation.sends(
        "everything",
        lambda sends: sends.data_series(
            campaign_id=BrazeMock.CAMPAIGN_ID,
            send_id="example_send_id",
            length=14,
            ending_at="2014-12-10T23:59:59-05:00",
        ),
    )


def test_create_send_id(sends: Called) -> None:
    """POST /sends/id/create"""
    operation = sends.operation("createSendId", returns=models.SendIdCreateResult)
    operation.sends("minimal", lambda sends: sends.create_id(campaign_id=BrazeMock.CAMPAIGN_ID))
    operation.sends(
        "everything", lambda sends: sends.create_id(campaign_id=BrazeMock.CAMPAIGN_ID, send_id="example_send_id")
    )
