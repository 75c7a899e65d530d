"""Which chunks may be in flight at the same time."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from zlib import crc32

from engagement_core.bulk.batch_limits import BatchLimits
from engagement_core.bulk.batching import BatchBuilder
from engagement_core.bulk.item import Item


class QueuedBatch(NamedTuple):
    """A chunk on its way to a lane."""

    items: Sequence[Item]
    lane: int | None
    """The lane that it has to take; None where any will do."""


class WorkerQueues:
    """Sorts items into lanes, each of which sends one chunk after the other.

    A group always takes the same lane, in every run and process, and so keeps its order. Items without a group share
    one chunk, which takes the first lane that is free.
    """

    def __init__(self, limits: BatchLimits, count: int) -> None:
        self.count = count
        self._lanes = [BatchBuilder(limits) for _ in range(count)]
        self._loose = BatchBuilder(limits)
        self._waiting = [0] * count

    def add(self, item: Item) -> QueuedBatch | None:
        """Take an item; returns the batch that it completes or no longer fits into. Raises as `BatchBuilder.add`."""
        if not item.group:
            chunk = self._loose.add(item)
            return QueuedBatch(chunk, None) if chunk else None
        lane = crc32(item.group.encode(errors="surrogatepass")) % self.count
        chunk = self._lanes[lane].add(item)
        return QueuedBatch(chunk, lane) if chunk else None

    def rest(self) -> Iterator[QueuedBatch]:
        """The chunks that are not full, at the end of the input."""
        for lane, filling in enumerate(self._lanes):
            chunk = filling.flush()
            if chunk:
                yield QueuedBatch(chunk, lane)
        chunk = self._loose.flush()
        if chunk:
            yield QueuedBatch(chunk, None)

    def enter(self, parcel: QueuedBatch) -> int | None:
        """The lane that takes the chunk, or None while there is no room: wait then until a lane has `left`.

        A lane holds the chunk in flight and one more of its own groups, so that it need not wait for the input.
        """
        if parcel.lane is None:
            lane = self._waiting.index(min(self._waiting))
            room = self._waiting[lane] == 0
        else:
            lane = parcel.lane
            room = self._waiting[lane] < 2
        if not room:
            return None
        self._waiting[lane] += 1
        return lane

    def left(self, lane: int) -> None:
        """A chunk has left the lane."""
        self._waiting[lane] -= 1
