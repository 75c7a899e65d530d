"""Appboy: email. Written by `make contract` from specs/appboy; not by hand."""

from typing import TypeAlias

import pytest

from appboy_client import models
from appboy_client.resources.email import AsyncEmail, AsyncEmailWithRawResponse, Email, EmailWithRawResponse
from appboy_client.testing import AppboyMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Email | AsyncEmail, EmailWithRawResponse | AsyncEmailWithRawResponse]


@pytest.fixture
def email(contract: Contract) -> Called:
    return contract.resource("email")


def test_list_unsubscribes(email: Called) -> None:
    """GET /email/unsubscribes"""
    operation = email.listing("listUnsubscribes", items=models.Unsubscribe)
    operation.sends("minimal", lambda email: email.list_unsubscribes(email=AppboyMock.UNSUBSCRIBED_EMAIL))
    operation.sends(
        "everything",
        lambda email: email.list_unsubscribes(
            start_date="2023-11-01", end_date="2023-11-30", limit=100, offset=0, email=AppboyMock.UNSUBSCRIBED_EMAIL
        ),
    )


def test_set_email_status(email: Called) -> None:
    """POST /email/status"""
    operation = email.operation("setEmailStatus", returns=(models.Success, models.PartialSuccess))
    operation.sends(
        "minimal", lambda email: email.set_status(email="EMAIL_TO_UNSUBSCRIBE", subscription_state="unsubscribed")
    )
    operation.sends(
        "example several",
        lambda email: email.set_status(email=["bob@example.com", "email@address.com"], subscription_state="opted_in"),
    )


def test_remove_email_bounces(email: Called) -> None:
    """POST /email/bounce/remove"""
    operation = email.operation("removeEmailBounces", returns=(models.Success, models.PartialSuccess))
    operation.sends("minimal", lambda email: email.remove_bounces(email="bob@example.com"))
    operation.sends(
        "example several", lambda email: email.remove_bounces(email=["bob@example.com", "email@address.com"])
    )


def test_remove_email_spam(email: Called) -> None:
    """POST /email/spam/remove"""
    operation = email.operation("removeEmailSpam", returns=(models.Success, models.PartialSuccess))
    operation.sends("minimal", lambda email: email.remove_spam(email="bob@example.com"))
    operation.sends("example several", lambda email: email.remove_spam(email=["bob@example.com", "email@address.com"]))
