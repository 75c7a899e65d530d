"""Appboy: feed. Written by `make contract` from specs/appboy; not by hand."""

from typing import TypeAlias

import pytest

from appboy_client import models
from appboy_client.resources.feed import AsyncFeed, AsyncFeedWithRawResponse, Feed, FeedWithRawResponse
from appboy_client.testing import AppboyMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Feed | AsyncFeed, FeedWithRawResponse | AsyncFeedWithRawResponse]


@pytest.fixture
def feed(contract: Contract) -> Called:
    return contract.resource("feed")


def test_list_cards(feed: Called) -> None:
    """GET /feed/list"""
    operation = feed.listing("listCards", items=models.Card)
    operation.sends("minimal", lambda feed: feed.list())
    operation.sends("everything", lambda feed: feed.list(page=0, include_archived=True))


def test_get_card_data_series(feed: Called) -> None:
    """GET /feed/data_series"""
    operation = feed.operation("getCardDataSeries", returns=models.CardSeries)
    operation.sends("minimal", lambda feed: feed.data_series(card_id=AppboyMock.CARD_ID, length=24))
    operation.sends(
        "everything",
        lambda feed: feed.data_series(
            card_id=AppboyMock.CARD_ID, length=24, unit="hour", ending_at="2014-12-10T23:59:59-05:00"
        ),
    )


def test_get_card_details(feed: Called) -> None:
    """GET /feed/details"""
    operation = feed.operation("getCardDetails", returns=models.CardDetails)
    operation.sends("minimal", lambda feed: feed.details(card_id=AppboyMock.CARD_ID))
