"""Braze: email. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.email import AsyncEmail, AsyncEmailWithRawResponse, Email, EmailWithRawResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Email | AsyncEmail, EmailWithRawResponse | AsyncEmailWithRawResponse]


@pytest.fixture
def email(contract: Contract) -> Called:
    return contract.resource("email")


def test_list_hard_bounces(email: Called) -> None:
    """GET /email/hard_bounces"""
    operation = email.listing("listHardBounces", items=models.EmailHardBounce)
    operation.sends(
        "minimal", lambda email: email.list_hard_bounces(end_date="2030-01-01", email="bounced@example.com")
    )
    operation.sends(
        "everything",
        lambda email: email.list_hard_bounces(
            end_date="2030-01-01", start_date="2019-01-01", limit=100, offset=0, email="bounced@example.com"
        ),
    )


def test_list_unsubscribes(email: Called) -> None:
    """GET /email/unsubscribes"""
    operation = email.listing("listUnsubscribes", items=models.EmailUnsubscribe)
    operation.sends(
        "minimal", lambda email: email.list_unsubscribes(end_date="2030-01-01", email="unsubscribed@example.com")
    )
    operation.sends(
        "everything",
        lambda email: email.list_unsubscribes(
            end_date="2030-01-01",
            start_date="2020-01-01",
            limit=100,
            offset=0,
            sort_direction="desc",
            email="unsubscribed@example.com",
        ),
    )


def test_set_email_status(email: Called) -> None:
    """POST /email/status"""
    operation = email.operation("setEmailStatus", returns=models.EmailUpdateResult)
    operation.sends(
        "minimal", lambda email: email.set_status(email="example@example.com", subscription_state="subscribed")
    )


def test_remove_email_bounces(email: Called) -> None:
    """POST /email/bounce/remove"""
    operation = email.operation("removeEmailBounces", returns=models.EmailUpdateResult)
    operation.sends("minimal", lambda email: email.remove_bounces(email="example@braze.com"))


def test_remove_email_spam(email: Called) -> None:
    """POST /email/spam/remove"""
    operation = email.operation("removeEmailSpam", returns=models.EmailUpdateResult)
    operation.sends("minimal", lambda email: email.remove_spam(email="example@example.com"))


def test_blocklist_emails(email: Called) -> None:
    """POST /email/blocklist"""
    operation = email.operation("blocklistEmails", returns=models.EmailUpdateResult)
    operation.sends("minimal", lambda email: email.blocklist(email=["blocklist_email1", "blocklist_email2"]))
