"""Iterating over pages, sync and async, and resuming in another process."""

import asyncio
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from engagement_core import APITimeoutError, Cursor, NotFoundError, Page, RepeatedPageError
from engagement_core.http_types import Headers
from engagement_core.pagination import LinkHeaderPagination, OffsetPagination
from tests.unit.core.script import Script, json
from tests.unit.core.small import AsyncSmall, Small, Thing

TOTAL = 5


class Shelf:
    """An API with five things, of which a page has at most two."""

    def __init__(self) -> None:
        self.targets: list[str] = []
        self.sync = httpx.Client(transport=httpx.MockTransport(self._handle))
        self.transport = httpx.MockTransport(self._handle)

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.targets.append(request.url.raw_path.decode())
        query = parse_qs(request.url.query.decode())
        offset, limit = int(query.get("offset", ["0"])[0]), int(query["limit"][0])
        ids = range(offset, min(offset + limit, TOTAL))
        return httpx.Response(200, json={"things": [{"id": str(n)} for n in ids], "more": offset + limit < TOTAL})


def items_sync(shelf: Shelf, **arguments: Any) -> list[str]:
    with Small(http_client=shelf.sync) as client:
        return [thing.id for thing in client.things.list().items(**arguments)]


def items_async(shelf: Shelf, **arguments: Any) -> list[str]:
    async def run() -> list[str]:
        async with httpx.AsyncClient(transport=shelf.transport) as http, AsyncSmall(http_client=http) as client:
            return [thing.id async for thing in client.things.list().items(**arguments)]

    return asyncio.run(run())


def pages_sync(shelf: Shelf, **arguments: Any) -> list[Page[Thing]]:
    with Small(http_client=shelf.sync) as client:
        return list(client.things.list().pages(**arguments))


def pages_async(shelf: Shelf, **arguments: Any) -> list[Page[Thing]]:
    async def run() -> list[Page[Thing]]:
        async with httpx.AsyncClient(transport=shelf.transport) as http, AsyncSmall(http_client=http) as client:
            return [page async for page in client.things.list().pages(**arguments)]

    return asyncio.run(run())


ITEMS = pytest.mark.parametrize("items", [items_sync, items_async])
PAGES = pytest.mark.parametrize("pages", [pages_sync, pages_async])


@ITEMS
def test_all_items_of_all_pages_come_in_order(items: Callable[..., list[str]]) -> None:
    shelf = Shelf()
    assert items(shelf) == ["0", "1", "2", "3", "4"]
    assert shelf.targets == ["/things?limit=2", "/things?limit=2&offset=2", "/things?limit=2&offset=4"]


@PAGES
def test_pages_say_what_came_and_where_the_next_one_starts(pages: Callable[..., list[Page[Thing]]]) -> None:
    found = pages(Shelf())
    assert [[thing.id for thing in page.items] for page in found] == [["0", "1"], ["2", "3"], ["4"]]
    assert [page.cursor and page.cursor.parameters for page in found] == [{"offset": 2}, {"offset": 4}, None]
    assert all(page.response.status == 200 for page in found)
    assert [page.body.more for page in found] == [True, True, False]


@ITEMS
@pytest.mark.parametrize(("limit", "requests"), [(0, 1), (1, 1), (2, 1), (3, 2), (5, 3), (99, 3)])
def test_a_limit_ends_the_iteration_and_no_page_more_than_needed_is_fetched(
    items: Callable[..., list[str]], limit: int, requests: int
) -> None:
    shelf = Shelf()
    assert items(shelf, limit=limit) == ["0", "1", "2", "3", "4"][:limit]
    assert len(shelf.targets) <= requests


def test_nothing_is_sent_before_the_first_item_is_asked_for() -> None:
    shelf = Shelf()
    items = iter(Small(http_client=shelf.sync).things.list())
    assert shelf.targets == []
    next(items)
    assert len(shelf.targets) == 1


def test_a_list_can_be_iterated_twice() -> None:
    things = Small(http_client=Shelf().sync).things.list()
    assert [thing.id for thing in things] == [thing.id for thing in things]


RESUME = """
import pickle, sys
from tests.unit.core.test_pagination import Shelf, items_sync
cursor = pickle.loads(bytes.fromhex(sys.argv[1]))
print(",".join(items_sync(Shelf(), resume=cursor)))
"""


def test_an_iteration_continues_in_another_process() -> None:
    first = pages_sync(Shelf())[0].cursor
    root = Path(__file__).resolve().parents[3]
    path = f"{root}:{root / 'clients/core/src'}"
    command = [sys.executable, "-c", RESUME, pickle.dumps(first).hex()]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, env={"PYTHONPATH": path})
    assert done.stdout.strip() == "2,3,4"


@ITEMS
def test_an_iteration_resumes_from_any_page(items: Callable[..., list[str]]) -> None:
    cursors = [page.cursor for page in pages_sync(Shelf())]
    assert items(Shelf(), resume=pickle.loads(pickle.dumps(cursors[1]))) == ["4"]
    assert items(Shelf(), resume=cursors[0], limit=1) == ["2"]


@ITEMS
def test_a_cursor_of_another_operation_is_rejected(items: Callable[..., list[str]]) -> None:
    with pytest.raises(ValueError, match="belongs to listOthers, not to listThings"):
        items(Shelf(), resume=Cursor("listOthers", {"offset": 2}))


def test_a_cursor_shows_no_parameters() -> None:
    assert "hush" not in repr(Cursor("listThings", {"token": "hush"}))


def iterated(*responses: httpx.Response) -> tuple[list[str], Script]:
    script = Script(*responses)
    return [thing.id for thing in Small(http_client=script.sync).things.list()], script


def test_an_empty_page_is_the_last_whatever_it_claims() -> None:
    ids, script = iterated(json('{"things": [{"id": "0"}], "more": true}'), json('{"things": [], "more": true}'))
    assert (ids, len(script.requests)) == (["0"], 2)


@pytest.mark.parametrize("body", ['{"things": null, "more": true}', '{"more": true}', '{"things": [], "more": false}'])
def test_a_page_without_items_is_an_end(body: str) -> None:
    assert iterated(json(body))[0] == []


@pytest.mark.parametrize("more", ["false", "null", '"true"', "1"])
def test_only_a_clear_yes_leads_to_another_page(more: str) -> None:
    ids, script = iterated(json(f'{{"things": [{{"id": "0"}}], "more": {more}}}'))
    assert (ids, len(script.requests)) == (["0"], 1)


def test_a_page_that_comes_twice_ends_the_iteration_with_an_error() -> None:
    script = Script(json('{"things": [{"id": "0"}], "more": true}'))
    items = iter(Small(http_client=script.sync).things.list())
    assert next(items).id == "0"
    with pytest.raises(RepeatedPageError, match="returned the same page twice") as caught:
        next(items)
    assert (len(script.requests), caught.value.operation) == (2, "listThings")
    assert pickle.loads(pickle.dumps(caught.value)).message == caught.value.message


def test_an_error_on_a_later_page_comes_after_the_items_before_it() -> None:
    script = Script(json('{"things": [{"id": "0"}], "more": true}'), json("{}", 404))
    items = iter(Small(http_client=script.sync).things.list())
    assert next(items).id == "0"
    with pytest.raises(NotFoundError):
        next(items)


def test_a_deadline_of_a_call_covers_all_its_pages() -> None:
    things = Small(http_client=Shelf().sync).things.list(deadline=0.0)
    with pytest.raises(APITimeoutError, match=r"deadline of 0\.0 s"):
        list(things)


@pytest.mark.parametrize(
    ("sent", "body", "count", "following"),
    [
        ({}, {"page": {"more": True}}, 20, {"skip": 20}),
        ({"skip": 20}, {"page": {"more": True}}, 3, {"skip": 23}),
        ({"skip": 20}, {"page": {"more": False}}, 20, None),
        ({}, {"page": None}, 20, None),
        ({}, {}, 20, None),
        ({}, {"page": {"more": True}}, 0, None),
    ],
)
def test_the_next_offset_follows_from_what_was_sent_and_what_came(
    sent: dict[str, Any], body: Any, count: int, following: Any
) -> None:
    style = OffsetPagination(items="things", offset="skip", more="page.more")
    assert style.next(sent, body, count, Headers()) == following
    assert (style.parameters, style.paths) == (("skip", "limit"), ("things", "page.more"))


@pytest.mark.parametrize(
    ("link", "cursor"),
    [
        ('</things?cursor=c2tpcA%3D%3D>; rel="next"', "c2tpcA=="),
        ('</things?cursor=a>; rel="prev", </things?x=1&cursor=b>; rel="next"', "b"),
        ("<https://elsewhere.example/things?cursor=b>; title=x; rel=next", "b"),
        ('<things?cursor=b>; REL="last Next"', "b"),
        # A page may link to other things, and the last page has no next one.
        ('</things?cursor=a>; rel="prev"', None),
        ('</things?cursor=a>; rel="nextish"', None),
        ('</things?page=2>; rel="next"', None),
        ("</things?cursor=a>", None),
        ("next", None),
        ("", None),
    ],
)
def test_the_cursor_is_that_of_the_next_link(link: str, cursor: str | None) -> None:
    headers = Headers([(b"link", link.encode())])
    following = LinkHeaderPagination(items="things").next({"cursor": "before"}, {}, 0, headers)
    assert following == (None if cursor is None else {"cursor": cursor})
