"""The iterators that list methods return."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, NoReturn, TypeVar

import engagement_core
from engagement_core.call import AsyncPerformer, Call, Performer
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

    def __repr__(self) -> str:
        return _describe(self, "for")

    def items(self, *, limit: int | None = None, resume: engagement_core.Cursor | None = None) -> Iterator[T]:
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

    def pages(self, *, resume: engagement_core.Cursor | None = None) -> Iterator[engagement_core.Page[T]]:
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

    def __repr__(self) -> str:
        return _describe(self, "async for")

    async def items(
        self, *, limit: int | None = None, resume: engagement_core.Cursor | None = None
    ) -> AsyncIterator[T]:
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

    async def pages(self, *, resume: engagement_core.Cursor | None = None) -> AsyncIterator[engagement_core.Page[T]]:
        """Iterate over pages; each has the cursor of the next page."""
        from engagement_core.page_iterator import PageIterator

        iterator: PageIterator[T] = PageIterator(self.call, self._style, resume)
        while (call := iterator.next_call()) is not None:
            yield iterator.accept(await self._client.perform(call))

    def responses(self) -> AsyncIterator[RawResponse[Any]]:
        """Iterate over the response of each page, with its status, headers and bytes."""
        return (page.response async for page in self.pages())


def _describe(paginator: Paginator[Any] | AsyncPaginator[Any], loop: str) -> str:
    # Not the arguments, which may be personal data.
    operation = paginator.call.operation
    return (
        f"<{type(paginator).__name__} of {operation.id} ({operation.method} {operation.path}):"
        f" iterate over it with `{loop}`, or over its pages()>"
    )
