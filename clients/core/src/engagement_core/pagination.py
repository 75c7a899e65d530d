"""Paging: how each vendor pages, as data, and the iterators that methods return."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, NoReturn, TypeVar

from attrs import frozen

from engagement_core.call import AsyncPerformer, Call, Performer
from engagement_core.type_guards import is_mapping

if TYPE_CHECKING:
    from engagement_core.page_iterator import Cursor, Page
    from engagement_core.response import RawResponse


T = TypeVar("T")

_NOT_ASKED = "A paginator cannot say whether there are items, since it has not asked yet: iterate over it."


@frozen(kw_only=True, eq=False, repr=False)
class Pagination(ABC):
    """How one operation pages."""

    items: str
    """Path of the list of items in the answer."""
    location: Literal["query", "body"] = "query"
    """Where the page's parameters are sent."""

    @property
    @abstractmethod
    def parameters(self) -> tuple[str, ...]:
        """Names of the parameters that select a page."""

    @property
    @abstractmethod
    def paths(self) -> tuple[str, ...]:
        """Paths of the fields that it reads in an answer, the items first."""

    @abstractmethod
    def next(self, sent: Mapping[str, Any], body: Any, count: int) -> Mapping[str, Any] | None:
        """Parameters of the page after one of `count` items, or None after the last."""


@frozen(kw_only=True, eq=False, repr=False)
class OffsetPagination(Pagination):
    """A page is a number of items to skip and a number of items to return."""

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
        """The items and the sign that more follow."""
        return (self.items, self.more)

    def next(self, sent: Mapping[str, Any], body: Any, count: int) -> Mapping[str, Any] | None:
        """Skip the items that have come; an empty page is the last whatever the answer claims."""
        if not count or follow(body, self.more) is not True:
            return None
        return {self.offset: (sent.get(self.offset) or 0) + count}


@frozen(kw_only=True, eq=False, repr=False)
class UncountedOffsetPagination(Pagination):
    """A page is a number of items to skip and a number of items to return; no field says whether another follows."""

    offset: str = "offset"
    limit: str = "limit"
    size: int
    """Items of a full page where no limit is sent."""

    @property
    def parameters(self) -> tuple[str, ...]:
        """The offset and the limit."""
        return (self.offset, self.limit)

    @property
    def paths(self) -> tuple[str, ...]:
        """The items."""
        return (self.items,)

    def next(self, sent: Mapping[str, Any], body: Any, count: int) -> Mapping[str, Any] | None:
        """Skip the items that have come, until a page is not full.

        A vendor may return fewer items than a large limit asks for and have more all the same, so a page as long as the
        usual one is never taken for the last.
        """
        if not count or count < min(sent.get(self.limit) or self.size, self.size):
            return None
        return {self.offset: (sent.get(self.offset) or 0) + count}


@frozen(kw_only=True, eq=False, repr=False)
class FixedSizePagination(Pagination):
    """Pages have numbers and one size; the last is the first that is not full."""

    page: str = "page"
    first: int = 0
    """Number of the first page."""
    size: int
    """Items of a full page."""

    @property
    def parameters(self) -> tuple[str, ...]:
        """The number."""
        return (self.page,)

    @property
    def paths(self) -> tuple[str, ...]:
        """The items."""
        return (self.items,)

    def next(self, sent: Mapping[str, Any], body: Any, count: int) -> Mapping[str, Any] | None:
        """The next number, unless this page was not full."""
        if count < self.size:
            return None
        return {self.page: (sent.get(self.page) or self.first) + 1}


def follow(body: Any, path: str) -> Any:
    """The value at a dotted path of attributes or keys, or None."""
    for name in path.split("."):
        body = body.get(name) if is_mapping(body) else getattr(body, name, None)
    return body


class Paginator(Generic[T]):
    """All items of all pages; nothing is sent before the first item or page is asked for."""

    def __init__(self, client: Performer, call: Call[Any], style: Pagination) -> None:
        self._client = client
        self.call = call
        self._style = style

    def __iter__(self) -> Iterator[T]:
        return self.items()

    def __bool__(self) -> NoReturn:
        raise TypeError(_NOT_ASKED)

    def items(self, *, limit: int | None = None, resume: Cursor | None = None) -> Iterator[T]:
        """Items one by one, at most `limit` of them, from the start or from where a cursor points."""
        left = limit
        for page in self.pages(resume=resume):
            for item in page.items:
                if left is not None and left <= 0:
                    return
                yield item
                left = None if left is None else left - 1
            if left is not None and left <= 0:
                return

    def pages(self, *, resume: Cursor | None = None) -> Iterator[Page[T]]:
        """Pages one by one; each has the cursor of the next."""
        # Loaded by those who walk.
        from engagement_core.page_iterator import PageIterator

        walk: PageIterator[T] = PageIterator(self.call, self._style, resume)
        while (call := walk.next_call()) is not None:
            yield walk.accept(self._client.perform(call))

    def responses(self) -> Iterator[RawResponse[Any]]:
        """The response of each page, with its status, headers and bytes."""
        return (page.response for page in self.pages())


class AsyncPaginator(Generic[T]):
    """The same for asynchronous clients."""

    def __init__(self, client: AsyncPerformer, call: Call[Any], style: Pagination) -> None:
        self._client = client
        self.call = call
        self._style = style

    def __aiter__(self) -> AsyncIterator[T]:
        return self.items()

    def __bool__(self) -> NoReturn:
        raise TypeError(_NOT_ASKED)

    async def items(self, *, limit: int | None = None, resume: Cursor | None = None) -> AsyncIterator[T]:
        """Items one by one, at most `limit` of them, from the start or from where a cursor points."""
        left = limit
        async for page in self.pages(resume=resume):
            for item in page.items:
                if left is not None and left <= 0:
                    return
                yield item
                left = None if left is None else left - 1
            if left is not None and left <= 0:
                return

    async def pages(self, *, resume: Cursor | None = None) -> AsyncIterator[Page[T]]:
        """Pages one by one; each has the cursor of the next."""
        from engagement_core.page_iterator import PageIterator

        walk: PageIterator[T] = PageIterator(self.call, self._style, resume)
        while (call := walk.next_call()) is not None:
            yield walk.accept(await self._client.perform(call))

    def responses(self) -> AsyncIterator[RawResponse[Any]]:
        """The response of each page, with its status, headers and bytes."""
        return (page.response async for page in self.pages())


@frozen(kw_only=True)
class PageNumberPagination(Pagination):
    """The number of a page and its size; a link, or the items themselves, say whether another page follows.

    Links are never followed, since they may lead to another host: whether there is one is all that counts.
    """

    page: str = "page"
    size: str = "size"
    size_in_answer: str
    """Path of the size in the answer, which holds where a vendor allows no larger one than it."""
    total: str
    """Path of the number of all items."""
    link: str = ""
    """Path of the link to the next page, which is empty on the last page; empty where answers have no links."""

    @property
    def parameters(self) -> tuple[str, ...]:
        """The number and the size."""
        return (self.page, self.size)

    @property
    def paths(self) -> tuple[str, ...]:
        """The items, the size, the total, and the link."""
        return tuple(path for path in (self.items, self.size_in_answer, self.total, self.link) if path)

    def next(self, sent: Mapping[str, Any], body: Any, count: int) -> Mapping[str, Any] | None:
        """The next number; an empty page is the last whatever the answer claims."""
        page = max(_whole(sent.get(self.page)), 1)
        if not count or not self._follows(sent, body, count, page):
            return None
        return {**sent, self.page: page + 1}

    def _follows(self, sent: Mapping[str, Any], body: Any, count: int, page: int) -> bool:
        link = follow(body, self.link) if self.link else None
        if isinstance(link, str):
            return link != ""
        size = _whole(follow(body, self.size_in_answer)) or _whole(sent.get(self.size))
        # A full page may have one after it even where the total says otherwise: some vendors count pages there.
        return count >= size or page * size < _whole(follow(body, self.total))


def _whole(value: Any) -> int:
    """A number, which requests may hold as text; 0 for anything else."""
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdecimal() and len(value) < 20 else 0
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
