"""Pagination styles: how each vendor pages, as data."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import parse_qs, urlsplit

from attrs import frozen

from engagement_core.http_types import Headers
from engagement_core.type_guards import value_at

_LINK = re.compile(r"<([^<>]*)>([^<]*)")
_RELATIONS = re.compile(r""";\s*rel\s*=\s*("[^"]*"|[^\s";,]+)""", re.IGNORECASE)


@frozen(kw_only=True, eq=False, repr=False)
class Pagination(ABC):
    """How one operation pages; base class of the styles."""

    items: str
    """Path of the list of items in the response."""
    location: Literal["query", "body"] = "query"
    """Where the parameters of a page are sent."""

    @property
    @abstractmethod
    def parameters(self) -> tuple[str, ...]:
        """Names of the parameters that select a page."""

    @property
    def paths(self) -> tuple[str, ...]:
        """Paths of the response fields that it reads, the items first."""
        return (self.items,)

    @abstractmethod
    def next(self, sent: Mapping[str, Any], body: Any, count: int, headers: Headers) -> Mapping[str, Any] | None:
        """Parameters of the page after one with `count` items and these headers; None after the last page."""


@frozen(kw_only=True, eq=False, repr=False)
class OffsetPagination(Pagination):
    """Offset and limit; a field of the response says whether another page follows."""

    offset: str = "offset"
    limit: str = "limit"
    more: str
    """Path of the field that says whether another page follows."""

    @property
    def parameters(self) -> tuple[str, ...]:
        """The offset and the limit."""
        return (self.offset, self.limit)

    @property
    def paths(self) -> tuple[str, ...]:
        """The items, and the field that says whether more follow."""
        return (self.items, self.more)

    def next(self, sent: Mapping[str, Any], body: Any, count: int, headers: Headers) -> Mapping[str, Any] | None:
        """Skip the items received so far; an empty page is the last one, whatever the response says."""
        if not count or value_at(body, self.more) is not True:
            return None
        return {self.offset: (sent.get(self.offset) or 0) + count}


@frozen(kw_only=True, eq=False, repr=False)
class UncountedOffsetPagination(Pagination):
    """Offset and limit; no field says whether another page follows, so the last one is the first that is not full."""

    offset: str = "offset"
    limit: str = "limit"
    size: int
    """Items of a full page if no limit is sent."""

    @property
    def parameters(self) -> tuple[str, ...]:
        """The offset and the limit."""
        return (self.offset, self.limit)

    def next(self, sent: Mapping[str, Any], body: Any, count: int, headers: Headers) -> Mapping[str, Any] | None:
        """Skip the items received so far, until a page is not full.

        A vendor may return fewer items than a large limit asks for although more follow, so a page of the default size
        is never the last.
        """
        if not count or count < min(sent.get(self.limit) or self.size, self.size):
            return None
        return {self.offset: (sent.get(self.offset) or 0) + count}


@frozen(kw_only=True, eq=False, repr=False)
class FixedSizePagination(Pagination):
    """Page numbers with a fixed page size; the last page is the first that is not full."""

    page: str = "page"
    first: int = 0
    """Number of the first page."""
    size: int
    """Items of a full page."""

    @property
    def parameters(self) -> tuple[str, ...]:
        """The page number."""
        return (self.page,)

    def next(self, sent: Mapping[str, Any], body: Any, count: int, headers: Headers) -> Mapping[str, Any] | None:
        """The next number, unless this page was not full."""
        if count < self.size:
            return None
        return {self.page: (sent.get(self.page) or self.first) + 1}


@frozen(kw_only=True, eq=False, repr=False)
class LinkHeaderPagination(Pagination):
    """A cursor in the `Link` header (RFC 8288) with the relation `next`, which the last page lacks.

    Links are never followed, since they may lead to another host; only the value of their cursor is used.
    """

    cursor: str = "cursor"
    """Name of the parameter, in requests and in links."""

    @property
    def parameters(self) -> tuple[str, ...]:
        """The cursor."""
        return (self.cursor,)

    def next(self, sent: Mapping[str, Any], body: Any, count: int, headers: Headers) -> Mapping[str, Any] | None:
        """The cursor of the next link; a page may be empty although another follows."""
        for link in _LINK.finditer(headers.get("link", "")):
            relations = _RELATIONS.search(link[2])
            if relations is not None and "next" in relations[1].strip('"').lower().split():
                values = parse_qs(urlsplit(link[1]).query).get(self.cursor)
                return {self.cursor: values[0]} if values else None
        return None


@frozen(kw_only=True)
class PageNumberPagination(Pagination):
    """Page number and page size; a link or the number of items says whether another page follows.

    Links are never followed, since they may lead to another host; only their presence counts.
    """

    page: str = "page"
    size: str = "size"
    response_size: str
    """Path of the page size in the response, which is smaller than the requested one if the vendor limits it."""
    total: str
    """Path of the total number of items."""
    link: str = ""
    """Path of the link to the next page, which is empty on the last page; "" if responses have no links."""

    @property
    def parameters(self) -> tuple[str, ...]:
        """The number and the size."""
        return (self.page, self.size)

    @property
    def paths(self) -> tuple[str, ...]:
        """The items, the size, the total, and the link."""
        return tuple(path for path in (self.items, self.response_size, self.total, self.link) if path)

    def next(self, sent: Mapping[str, Any], body: Any, count: int, headers: Headers) -> Mapping[str, Any] | None:
        """The next page number; an empty page is the last one, whatever the response says."""
        page = max(_whole(sent.get(self.page)), 1)
        if not count or not self._has_next(sent, body, count, page):
            return None
        return {**sent, self.page: page + 1}

    def _has_next(self, sent: Mapping[str, Any], body: Any, count: int, page: int) -> bool:
        link = value_at(body, self.link) if self.link else None
        if isinstance(link, str):
            return link != ""
        size = _whole(value_at(body, self.response_size)) or _whole(sent.get(self.size))
        # Another page may follow a full one although the total says otherwise: some vendors count pages there.
        return count >= size or page * size < _whole(value_at(body, self.total))


def _whole(value: Any) -> int:
    """A number, which may be given as text in a request; 0 for anything else."""
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdecimal() and len(value) < 20 else 0
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
