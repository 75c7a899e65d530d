"""Appboy: push_tokens. Written by `make contract` from specs/appboy; not by hand."""

from typing import TypeAlias

import pytest

from appboy_client import models
from appboy_client.resources.push_tokens import (
    AsyncPushTokens,
    AsyncPushTokensWithRawResponse,
    PushTokens,
    PushTokensWithRawResponse,
)
from appboy_client.testing import AppboyMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[PushTokens | AsyncPushTokens, PushTokensWithRawResponse | AsyncPushTokensWithRawResponse]


@pytest.fixture
def push_tokens(contract: Contract) -> Called:
    return contract.resource("push_tokens")


def test_remove_push_tokens(push_tokens: Called) -> None:
    """POST /push_notification/remove"""
    operation = push_tokens.operation(
        "removePushTokens", returns=(models.Success, models.PartialSuccess, models.Queued)
    )
    operation.sends(
        "minimal", lambda push_tokens: push_tokens.remove(push_tokens=[{"app_id": AppboyMock.APP_ID, "token": "abcd"}])
    )
    operation.sends(
        "minimal",
        lambda push_tokens: push_tokens.remove(
            push_tokens=[models.PushTokenRemoval(app_id=AppboyMock.APP_ID, token="abcd")]
        ),
    )
    operation.sends(
        "everything",
        lambda push_tokens: push_tokens.remove(
            push_tokens=[
                {
                    "app_id": AppboyMock.APP_ID,
                    "token": "abcd",
                    "from_apns_feedback_service": True,
                    "uninstalled_at": 1464728599,
                }
            ]
        ),
    )
    operation.sends(
        "everything",
        lambda push_tokens: push_tokens.remove(
            push_tokens=[
                models.PushTokenRemoval(
                    app_id=AppboyMock.APP_ID, token="abcd", from_apns_feedback_service=True, uninstalled_at=1464728599
                )
            ]
        ),
    )
