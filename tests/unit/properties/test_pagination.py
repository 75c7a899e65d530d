"""Pagination yields each item once and in order, however often pages fail."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apifon_client import Apifon
from apifon_client.testing import ApifonMock
from appboy_client import Appboy
from appboy_client.testing import AppboyMock
from appboy_client.testing.mocking.numbered_seed import NumberedSeed
from appizer_client import Appizer
from appizer_client.testing import AppizerMock
from braze_rest_client import Braze
from braze_rest_client.testing import BrazeMock
from braze_rest_client.testing.mocking import numbered_seed
from engagement_core import RateLimit
from engagement_core.retry import Backoff
from engagement_core.testing import Fault, MockServer
from tests.unit.properties.instances import BOUNDED

NO_WAIT = Backoff(initial=0.0001, longest=0.0002)
FAULTS: list[dict[str, Any]] = [
    {"status": 429, "headers": {"Retry-After": "0"}},
    {"status": 500},
    {"status": 503, "body": "busy"},
    {"status": 502, "body": "<html>"},
    {"cut": "before"},
    {"cut": "before", "processed": True},
    {"cut": "middle", "status": 200, "body": {"a": "b"}},
]
ListItems = Callable[[Any, int], Any]


def appizer(url: str) -> Any:
    return Appizer(api_key=AppizerMock.API_KEY, base_url=url, backoff=NO_WAIT, max_attempts=9)


def apifon(url: str) -> Any:
    return Apifon(token=ApifonMock.TOKEN, secret=ApifonMock.SECRET, base_url=url, backoff=NO_WAIT, max_attempts=9)


def appboy(url: str) -> Any:
    return Appboy(app_group_id=AppboyMock.APP_GROUP_ID, base_url=url, backoff=NO_WAIT, max_attempts=9)


def braze(url: str) -> Any:
    # The documented limits would make the client wait.
    fast = RateLimit(1000, 1)
    return Braze(api_key=BrazeMock.API_KEY, base_url=url, backoff=NO_WAIT, max_attempts=9, rate_limit=fast)


class FilledAppboy(AppboyMock):
    """A mock with enough addresses for several pages."""

    def seed(self) -> None:
        super().seed()
        NumberedSeed(unsubscribes=30).add_to(self.state)


class FilledBraze(BrazeMock):
    """A mock with enough of everything for several pages."""

    def seed(self) -> None:
        super().seed()
        seed = numbered_seed.NumberedSeed(items=120, campaigns=220, content_blocks=20)
        seed.add_to(self.state, self.state.workspaces[self.WORKSPACE_ID])


STYLES: dict[str, tuple[type[Any], Callable[[str], Any], ListItems]] = {
    "limit and offset": (AppizerMock, appizer, lambda client, size: client.apps.list(limit=size)),
    "links": (ApifonMock, apifon, lambda client, size: client.bounce.list(size=size)),
    "pages in the body": (
        ApifonMock,
        apifon,
        lambda client, size: client.subscribers.query(ApifonMock.LIST_ID, size=size),
    ),
    "an open end": (
        FilledAppboy,
        appboy,
        lambda client, size: client.email.list_unsubscribes(start_date="2000-01-01", end_date="2030-01-01", limit=size),
    ),
    "cursors in headers": (FilledBraze, braze, lambda client, _: client.catalogs.items.list(FilledBraze.CATALOG)),
    "page numbers without a size": (FilledBraze, braze, lambda client, _: client.campaigns.list()),
    "an offset without a total": (FilledBraze, braze, lambda client, size: client.content_blocks.list(limit=size)),
}


@pytest.mark.parametrize("name", STYLES)
def test_each_item_is_yielded_once(name: str) -> None:
    make, connect, list_items = STYLES[name]
    mock = make()
    with MockServer(mock) as server, connect(server.base_url) as client:
        expected = list(list_items(client, 100))
        assert len(expected) >= 5

        @BOUNDED
        @given(st.integers(1, 7), st.lists(st.tuples(st.sampled_from(FAULTS), st.integers(0, 3)), max_size=6))
        def check(size: int, faults: list[tuple[dict[str, Any], int]]) -> None:
            mock.reset()
            found: list[Any] = []
            waiting = list(faults)
            for page in list_items(client, size).pages():
                found += page.items
                if waiting:
                    fields, times = waiting.pop()
                    if times:
                        mock.faults.inject(Fault(**fields, times=times))
            assert found == expected

        check()
