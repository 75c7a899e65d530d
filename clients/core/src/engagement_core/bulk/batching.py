"""Grouping items into batches."""

from collections.abc import Sequence
from math import inf

from engagement_core.bulk.batch_limits import BatchLimits
from engagement_core.bulk.item import Item

# more_itertools.constrained_batches groups by number and size, but knows no limits by kind, and it cannot go on after
# an item that is too large.

_COMMA_SIZE = 1


class BatchBuilder:
    """The batch that is being built."""

    def __init__(self, limits: BatchLimits) -> None:
        self._limits = limits
        self._items: list[Item] = []
        self._counts: dict[str, int] | None = None if isinstance(limits.items, int) else {}
        self._bytes = limits.overhead
        self._max_bytes = inf if limits.max_bytes is None else limits.max_bytes

    def add(self, item: Item) -> Sequence[Item]:
        """Add an item; returns the batch that it completes or no longer fits into, or an empty sequence.

        An error leaves the batch as it is.

        Raises:
            InvalidRequestError: The item fits into no batch.
            ConfigurationError: The limits do not cover its kind.
        """
        limits = self._limits
        max_items = limits.of_kind(item.kind)
        size = limits.size(item)
        count = len(self._items) if self._counts is None else self._counts.get(item.kind, 0)
        batch: Sequence[Item] = ()
        if count >= max_items or self._bytes + size > self._max_bytes:
            batch, count = self.flush(), 0
        self._items.append(item)
        self._bytes += size + _COMMA_SIZE
        if self._counts is not None:
            self._counts[item.kind] = count + 1
        elif count + 1 == max_items:
            # If one limit counts all items, a full batch need not wait for the next item.
            return self.flush()
        return batch

    def flush(self) -> Sequence[Item]:
        """Return the batch as it is and start the next one."""
        items, self._items = self._items, []
        if self._counts:
            self._counts.clear()
        self._bytes = self._limits.overhead
        return items
