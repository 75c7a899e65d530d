"""Which chunks may be in flight at the same time."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from zlib import crc32

from engagement_core.bulk.batch_limits import ChunkLimits
from engagement_core.bulk.batching import Filling
from engagement_core.bulk.item import Item


class Parcel(NamedTuple):
    """A chunk on its way to a lane."""

    items: Sequence[Item]
    lane: int | None
    """The lane that it has to take; None where any will do."""


class Lanes:
    """Sorts items into lanes, each of which sends one chunk after the other.

    A group always takes the same lane, in every run and process, and so keeps its order. Items without a group share
    one chunk, which takes the first lane that is free.
    """

    def __init__(self, limits: ChunkLimits, count: int) -> None:
        self.count = count
        self._lanes = [Filling(limits) for _ in range(count)]
        self._loose = Filling(limits)
        self._waiting = [0] * count

    def add(self, item: Item) -> Parcel | None:
        """Take an item; the result is the chunk that it completes or no longer fits in; raises as `Filling.add`."""
        if not item.group:
            chunk = self._loose.add(item)
            return Parcel(chunk, None) if chunk else None
        lane = crc32(item.group.encode(errors="surrogatepass")) % self.count
        chunk = self._lanes[lane].add(item)
        return Parcel(chunk, lane) if chunk else None

    def rest(self) -> Iterator[Parcel]:
        """The chunks that are not full, at the end of the input."""
        for lane, filling in enumerate(self._lanes):
            chunk = filling.flush()
            if chunk:
                yield Parcel(chunk, lane)
        chunk = self._loose.flush()
        if chunk:
            yield Parcel(chunk, None)

    def enter(self, parcel: Parcel) -> int | None:
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
