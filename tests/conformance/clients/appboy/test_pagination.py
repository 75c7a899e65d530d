"""Pages of 100 or 250 items, numbered from 0, and unsubscribes by offset."""

from typing import Any

import pytest

from appboy_client import Appboy, AsyncAppboy
from appboy_client.testing import AppboyMock
from appboy_client.testing.mocking.numbered_seed import NumberedSeed
from engagement_core import BadRequestError

DAYS: Any = {"start_date": "2023-01-01", "end_date": "2024-01-01"}


def seed(mock: AppboyMock, **counts: int) -> None:
    mock.clear()
    NumberedSeed(**counts).add_to(mock.state)


@pytest.mark.parametrize(("count", "requests"), [(0, 1), (99, 1), (100, 2), (101, 2), (200, 3), (250, 3)])
def test_lists_of_hundreds(appboy: Appboy, mock: AppboyMock, count: int, requests: int) -> None:
    seed(mock, segments=count, campaigns=count, cards=count)
    for paginator in (appboy.segments.list(), appboy.campaigns.list(), appboy.feed.list()):
        before = len(mock.request_log)
        found = [item.id for item in paginator]
        assert len(found) == len(set(found)) == count
        assert len(mock.request_log) - before == requests


@pytest.mark.parametrize(("count", "requests"), [(249, 1), (250, 2), (600, 3)])
def test_lists_of_names(appboy: Appboy, mock: AppboyMock, count: int, requests: int) -> None:
    seed(mock, events=count, products=count)
    for paginator in (appboy.events.list(), appboy.purchases.product_list()):
        before = len(mock.request_log)
        assert len(set(paginator)) == count
        assert len(mock.request_log) - before == requests


@pytest.mark.parametrize(("limit", "requests"), [(None, 3), (30, 9), (100, 3), (1000, 2)])
def test_unsubscribes(appboy: Appboy, mock: AppboyMock, limit: int | None, requests: int) -> None:
    seed(mock, unsubscribes=250)
    chosen: Any = {} if limit is None else {"limit": limit}
    found = [each.email for each in appboy.email.list_unsubscribes(**DAYS, **chosen)]
    assert len(set(found)) == 250
    assert len(mock.request_log) == requests


def test_start_and_resume(appboy: Appboy, mock: AppboyMock) -> None:
    seed(mock, events=600)
    names = list(appboy.events.list())
    assert list(appboy.events.list(page=2)) == names[500:]
    first = next(appboy.events.list().pages())
    assert list(appboy.events.list().items(resume=first.cursor)) == names[250:]
    assert list(appboy.events.list().items(limit=3)) == names[:3]


def test_neither_email_nor_dates(appboy: Appboy) -> None:
    with pytest.raises(BadRequestError):
        list(appboy.email.list_unsubscribes(validate=False))


@pytest.mark.anyio
async def test_async(async_appboy: AsyncAppboy, mock: AppboyMock) -> None:
    seed(mock, segments=201, unsubscribes=101)
    assert len([item async for item in async_appboy.segments.list()]) == 201
    assert len([item async for item in async_appboy.email.list_unsubscribes(**DAYS)]) == 101
