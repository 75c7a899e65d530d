"""When a page with a number, a size and a total is the last one."""

from typing import Any

import pytest

from engagement_core.http_types import Headers
from engagement_core.pagination import PageNumberPagination

PAGES = PageNumberPagination(items="data", response_size="meta.size", total="meta.total", link="links.next")


def body(*, size: Any = 2, total: Any = 5, link: Any = None) -> dict[str, Any]:
    return {"data": ["a", "b"], "meta": {"size": size, "total": total}, "links": {"next": link}}


@pytest.mark.parametrize(
    ("sent", "body", "count", "page"),
    [
        # A link decides, and is not followed.
        ({}, body(link="https://evil.example/2"), 2, 2),
        ({"page": 3}, body(link="https://evil.example/4"), 2, 4),
        ({}, body(link=""), 2, None),
        # Without one the count does.
        ({}, body(), 2, 2),
        ({"page": 2}, body(), 2, 3),
        ({"page": 3}, body(), 1, None),
        ({"page": "2"}, body(total=3), 1, None),
        # A full page may have one after it, whatever the total counts.
        ({"page": 2}, body(total=2), 2, 3),
        # The vendor allowed fewer items than were asked for.
        ({"size": 100}, body(size=2, total=3), 2, 2),
        ({"size": 100}, body(size=None, total=100), 2, None),
        ({"size": 100}, body(size=None, total=101), 2, 2),
        # Invalid numbers.
        ({"page": "x"}, body(total="many"), 1, None),
        ({"page": True}, body(total=True), 1, None),
        ({"page": "9" * 30}, body(total=1), 1, None),
        # An empty page is the last whatever it claims.
        ({}, body(link="https://api.example/2", total=100), 0, None),
    ],
)
def test_the_next_page(sent: dict[str, Any], body: dict[str, Any], count: int, page: int | None) -> None:
    following = PAGES.next(sent, body, count, Headers())
    assert (following or {}).get("page") == page
    if following is not None:
        assert following == {**sent, "page": page}


def test_a_vendor_without_links() -> None:
    pages = PageNumberPagination(items="data", response_size="meta.size", total="meta.total")
    assert pages.paths == ("data", "meta.size", "meta.total")
    assert pages.next({}, body(link=""), 2, Headers()) == {"page": 2}


def test_the_names_that_a_generator_checks() -> None:
    assert PAGES.parameters == ("page", "size")
    assert PAGES.paths == ("data", "meta.size", "meta.total", "links.next")
