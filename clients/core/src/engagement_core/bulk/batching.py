"""Cutting a stream of items into chunks."""

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Sequence
from math import inf

from engagement_core.bulk.batch_limits import BatchLimits
from engagement_core.bulk.item import Item, Rejection
from engagement_core.errors import InvalidRequestError

# more_itertools.constrained_batches cuts by number and size, but knows neither limits by kind nor async iterables, and
# it cannot go on after an item that is too large.

_COMMA = 1


class BatchBuilder:
    """The chunk that is being filled."""

    def __init__(self, limits: BatchLimits) -> None:
        self._limits = limits
        self._items: list[Item] = []
        self._counts: dict[str, int] | None = None if isinstance(limits.items, int) else {}
        self._bytes = limits.overhead
        self._max_bytes = inf if limits.max_bytes is None else limits.max_bytes

    def add(self, item: Item) -> Sequence[Item]:
        """Take an item; the result is the chunk that it completes or that it no longer fits in, or empty.

        The chunk stays as it is where this raises InvalidRequestError, for an item that fits no chunk, or
        ConfigurationError, for one whose kind has no limit.
        """
        limits = self._limits
        most = limits.of_kind(item.kind)
        size = limits.size(item)
        count = len(self._items) if self._counts is None else self._counts.get(item.kind, 0)
        chunk: Sequence[Item] = ()
        if count >= most or self._bytes + size > self._max_bytes:
            chunk, count = self.flush(), 0
        self._items.append(item)
        self._bytes += size + _COMMA
        if self._counts is not None:
            self._counts[item.kind] = count + 1
        elif count + 1 == most:
            # Where one limit counts all, the last item can be sent without looking at the one after it.
            return self.flush()
        return chunk

    def flush(self) -> Sequence[Item]:
        """The chunk as it is; the next one starts."""
        items, self._items = self._items, []
        if self._counts:
            self._counts.clear()
        self._bytes = self._limits.overhead
        return items


def chunked(
    items: Iterable[Item], limits: BatchLimits, on_rejected: Callable[[Item, Rejection], None] | None = None
) -> Iterator[Sequence[Item]]:
    """The items in their order, in chunks within the limits; reads at most one item more than the chunk holds.

    An item that fits no chunk goes to `on_rejected`; without it, InvalidRequestError is raised.
    """
    filling = BatchBuilder(limits)
    for item in items:
        chunk = _add(filling, item, on_rejected)
        if chunk:
            yield chunk
    rest = filling.flush()
    if rest:
        yield rest


async def chunked_async(
    items: AsyncIterable[Item], limits: BatchLimits, on_rejected: Callable[[Item, Rejection], None] | None = None
) -> AsyncIterator[Sequence[Item]]:
    """The same for an asynchronous iterable."""
    filling = BatchBuilder(limits)
    async for item in items:
        chunk = _add(filling, item, on_rejected)
        if chunk:
            yield chunk
    rest = filling.flush()
    if rest:
        yield rest


def _add(filling: BatchBuilder, item: Item, on_rejected: Callable[[Item, Rejection], None] | None) -> Sequence[Item]:
    try:
        return filling.add(item)
    except InvalidRequestError as error:
        if on_rejected is None:
            raise InvalidRequestError(f"The item {item.key!r} fits no request: {error}") from error
        on_rejected(item, Rejection(str(error)))
        return ()
