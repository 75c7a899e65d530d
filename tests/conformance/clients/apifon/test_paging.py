"""Pagination by query and by body, with wrong totals and foreign links."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from apifon_client import Apifon, AsyncApifon
from apifon_client.pagination import PAGINATION
from apifon_client.testing import ApifonMock
from engagement_core import RepeatedPageError
from engagement_core.testing import Fault

LIST = ApifonMock.LIST_ID
SUBSCRIBERS = f"/services/api/v1/list/{LIST}/subscriber"
FOREIGN = "https://elsewhere.example/services/api/v1/list"


def queries(mock: ApifonMock) -> Iterator[str]:
    return (entry.query for entry in mock.request_log)


def page(number: int, items: int, *, total: int, link: str | None = None, size: int = 2) -> dict[str, Any]:
    links = {} if link is None else {"links": {"prev": "", "next": link, "first": "x", "last": "x"}}
    rows = [{"id": f"{number}-{index}"} for index in range(items)]
    return {"meta": {"page": number, "size": size, "total": total}, **links, "results": rows}


def inject(mock: ApifonMock, *pages: Mapping[str, Any]) -> None:
    for body in pages:
        mock.faults.inject(Fault(status=200, body=body))


def test_lists_are_paged_by_number(apifon: Apifon, mock: ApifonMock) -> None:
    everybody = {each.id for each in apifon.subscribers.list(LIST, size=2)}
    assert everybody == set(mock.store.lists[LIST].subscribers)
    assert list(queries(mock)) == ["size=2", "page=2&size=2", "page=3&size=2"]


def test_queries_are_paged_in_the_body(apifon: Apifon, mock: ApifonMock) -> None:
    pages = list(apifon.subscribers.query(LIST, size=2, page="1").pages())
    assert [len(each.items) for each in pages] == [2, 2, 1]
    bodies = [entry.body for entry in mock.request_log]
    assert bodies == [b'{"page":"1","size":2}', b'{"page":2,"size":2}', b'{"page":3,"size":2}']


def test_an_iteration_starts_and_resumes_at_a_cursor(apifon: Apifon, mock: ApifonMock) -> None:
    first = next(apifon.bounce.list(size=2).pages())
    assert first.cursor is not None
    rest = list(apifon.bounce.list().items(resume=first.cursor))
    assert len(first.items) + len(rest) == len(mock.store.blocked)
    assert len(list(apifon.bounce.list(size=2, page=3))) == 1


def test_links_to_other_hosts_are_not_followed(apifon: Apifon, mock: ApifonMock) -> None:
    inject(mock, page(1, 2, total=3, link=f"{FOREIGN}?page=77"), page(2, 1, total=3, link=""))
    assert [each.id for each in apifon.lists.list(size=2)] == ["1-0", "1-1", "2-0"]
    assert list(queries(mock)) == ["size=2", "page=2&size=2"]


@pytest.mark.parametrize("total", [0, 1, 2, 999])
def test_the_total_neither_ends_nor_extends_pagination_by_links(apifon: Apifon, mock: ApifonMock, total: int) -> None:
    inject(mock, page(1, 2, total=total, link="x"), page(2, 1, total=total, link="x"), page(3, 1, total=total, link=""))
    assert len(list(apifon.lists.list(size=2))) == 4


@pytest.mark.parametrize("total", [0, 1, 2, 5])
def test_a_full_page_is_not_taken_for_the_last(apifon: Apifon, mock: ApifonMock, total: int) -> None:
    """Three tables call the total a number of pages."""
    inject(mock, page(1, 2, total=total), page(2, 2, total=total), page(3, 1, total=total))
    assert len(list(apifon.subscribers.query(LIST, size=2))) == 5


def test_a_short_page_continues_if_the_total_is_larger(apifon: Apifon, mock: ApifonMock) -> None:
    inject(mock, page(1, 1, total=3), page(2, 1, total=3))
    assert len(list(apifon.subscribers.query(LIST))) == 2


def test_the_size_that_the_vendor_allows_counts(apifon: Apifon, mock: ApifonMock) -> None:
    inject(mock, page(1, 2, total=0, size=2), page(2, 1, total=0, size=2))
    assert len(list(apifon.subscribers.query(LIST, size=200))) == 3


@pytest.mark.parametrize("link", [None, "x"])
def test_an_empty_page_is_the_last(apifon: Apifon, mock: ApifonMock, link: str | None) -> None:
    inject(mock, page(1, 2, total=999, link=link), page(2, 0, total=999, link=link))
    assert len(list(apifon.lists.list(size=2))) == 2


def test_a_page_that_comes_again_is_an_error(apifon: Apifon, mock: ApifonMock) -> None:
    inject(mock, page(1, 2, total=999, link="x"), page(1, 2, total=999, link="x"))
    items = iter(apifon.lists.list(size=2))
    assert [next(items).id, next(items).id] == ["1-0", "1-1"]
    with pytest.raises(RepeatedPageError):
        next(items)


@pytest.mark.anyio
async def test_async_pagination_is_the_same(async_apifon: AsyncApifon, mock: ApifonMock) -> None:
    everybody = {each.id async for each in async_apifon.subscribers.list(LIST, size=2)}
    assert everybody == {each.id async for each in async_apifon.subscribers.query(LIST, size=2)}
    assert len(everybody) == 5
    inject(mock, page(1, 2, total=999), page(1, 2, total=999))
    with pytest.raises(RepeatedPageError):
        _ = [each async for each in async_apifon.bounce.query(size=2)]


def test_every_paged_operation_is_listed() -> None:
    assert set(PAGINATION) == {
        "listBlockedSubscribers", "queryBlockedSubscribers", "listLists", "listSubscribers", "querySubscribers"
    }  # fmt: skip
