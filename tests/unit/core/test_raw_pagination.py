"""The raw variant of a list method returns the response of each page."""

import asyncio

from engagement_core import RawResponse
from engagement_core.resource import with_async_raw_pages, with_raw_pages
from tests.unit.core.script import Script, json
from tests.unit.core.small import LIST, AsyncSmall, Small, ThingPage

FIRST = '{"things": [{"id": "1"}, {"id": "2"}], "more": true}'
LAST = '{"things": [{"id": "3"}], "more": false}'


def script() -> Script:
    return Script(json(FIRST, x_request_id="one"), json(LAST, x_request_id="two"))


def shown(pages: list[RawResponse[ThingPage]]) -> list[tuple[int, str, list[str]]]:
    return [(page.status, page.headers["x-request-id"], [thing.id for thing in page.parse().things]) for page in pages]


BOTH = [(200, "one", ["1", "2"]), (200, "two", ["3"])]


def test_each_page_has_a_response() -> None:
    vendor = script()
    client = Small(http_client=vendor.sync)
    pages = list(with_raw_pages(client.things.paged, LIST)())
    assert shown(pages) == BOTH
    assert [page.content.decode() for page in pages] == [FIRST, LAST]


def test_each_page_of_an_asynchronous_client_has_a_response() -> None:
    vendor = script()

    async def run() -> list[RawResponse[ThingPage]]:
        async with vendor.asynchronous() as http_client:
            client = AsyncSmall(http_client=http_client)
            return [page async for page in with_async_raw_pages(client.things.paged, LIST)()]

    assert shown(asyncio.run(run())) == BOTH


def test_the_method_itself_still_gives_items() -> None:
    client = Small(http_client=script().sync)
    with_raw_pages(client.things.paged, LIST)
    assert [thing.id for thing in client.things.paged()] == ["1", "2", "3"]


def test_pages_are_fetched_when_they_are_asked_for() -> None:
    vendor = script()
    pages = with_raw_pages(Small(http_client=vendor.sync).things.paged, LIST)()
    assert vendor.requests == []
    next(pages)
    assert len(vendor.requests) == 1
