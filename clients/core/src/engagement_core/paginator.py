"""The iterators that list methods return."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from engagement_core.call import AsyncPerformer, Call, Performer

if TYPE_CHECKING:
    from engagement_core.page_iterator import Cursor, Page
    from engagement_core.pagination import Pagination
    from engagement_core.response import RawResponse

T = TypeVar("T")

_NO_TRUTH_VALUE = "A paginator has no truth value, since it has not requested a page yet. Iterate over it instead."


class Paginator(Generic[T]):
    """Iterates over all items of all pages; nothing is sent before the first item or page is requested."""

    def __init__(self, client: Performer, call: Call[Any], style: Pagination) -> None:
        self._client = client
        self.call = call
        self._style = style

    def __iter__(self) -> Iterator[T]:
        return self.items()

    def __bool__(self) -> NoReturn:
        raise TypeError(_NO_TRUTH_VALUE)

    def items(self, *, limit: int | None = None, resume: Cursor | None = None) -> Iterator[T]:
        """Iterate over items, at most `limit` of them, from the first one or from a cursor."""
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
        """Iterate over pages; each has the cursor of the next page."""
        # Loaded with the first page.
        from engagement_core.page_iterator import PageIterator

        iterator: PageIterator[T] = PageIterator(self.call, self._style, resume)
        while (call := iterator.next_call()) is not None:
            yield iterator.accept(self._client.perform(call))

    def responses(self) -> Iterator[RawResponse[Any]]:
        """Iterate over the response of each page, with its status, headers and bytes."""
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
        raise TypeError(_NO_TRUTH_VALUE)

    async def items(self, *, limit: int | None = None, resume: Cursor | None = None) -> AsyncIterator[T]:
        """Iterate over items, at most `limit` of them, from the first one or from a cursor."""
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
        """Iterate over pages; each has the cursor of the next page."""
        from engagement_core.page_iterator import PageIterator

        iterator: PageIterator[T] = PageIterator(self.call, self._style, resume)
        while (call := iterator.next_call()) is not None:
            yield iterator.accept(await self._client.perform(call))

    def responses(self) -> AsyncIterator[RawResponse[Any]]:
        """Iterate over the response of each page, with its status, headers and bytes."""
        return (page.response async for page in self.pages())
