"""Which batches may be in flight at the same time."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from zlib import crc32

from engagement_core.bulk.batch_limits import BatchLimits
from engagement_core.bulk.batching import BatchBuilder
from engagement_core.bulk.item import Item


class QueuedBatch(NamedTuple):
    """A batch that is ready to send."""

    items: Sequence[Item]
    worker: int | None
    """The number of the worker that must send it; None if any may."""


class WorkerQueues:
    """Partitions items by group among workers, each of which sends one batch after the other.

    A group always goes to the same worker, in every run and process, which keeps its order. Items without a group share
    batches, which go to the first idle worker.
    """

    def __init__(self, limits: BatchLimits, count: int) -> None:
        self.count = count
        self._partitions = [BatchBuilder(limits) for _ in range(count)]
        self._ungrouped = BatchBuilder(limits)
        self._queued = [0] * count

    def add(self, item: Item) -> QueuedBatch | None:
        """Add an item; returns the batch that it completes or no longer fits into. Raises as `BatchBuilder.add`."""
        if not item.group:
            batch = self._ungrouped.add(item)
            return QueuedBatch(batch, None) if batch else None
        worker = crc32(item.group.encode(errors="surrogatepass")) % self.count
        batch = self._partitions[worker].add(item)
        return QueuedBatch(batch, worker) if batch else None

    def flush(self) -> Iterator[QueuedBatch]:
        """The batches that are not full, at the end of the input."""
        for worker, builder in enumerate(self._partitions):
            batch = builder.flush()
            if batch:
                yield QueuedBatch(batch, worker)
        batch = self._ungrouped.flush()
        if batch:
            yield QueuedBatch(batch, None)

    def reserve(self, batch: QueuedBatch) -> int | None:
        """The worker whose queue takes the batch; None if there is no room: then wait until a worker is released.

        A queue holds the batch in flight and one more of the worker's own groups, so that it need not wait for the
        input.
        """
        if batch.worker is None:
            worker = self._queued.index(min(self._queued))
            has_room = self._queued[worker] == 0
        else:
            worker = batch.worker
            has_room = self._queued[worker] < 2
        if not has_room:
            return None
        self._queued[worker] += 1
        return worker

    def release(self, worker: int) -> None:
        """A worker has finished a batch."""
        self._queued[worker] -= 1
