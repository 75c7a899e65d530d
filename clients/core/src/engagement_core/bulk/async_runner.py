"""Running a bulk job in tasks of asyncio or trio."""

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping, Sequence
from math import inf
from typing import Unpack

import anyio
from anyio.lowlevel import checkpoint

from engagement_core.bulk.batch_limits import BatchLimits
from engagement_core.bulk.bulk_run import BulkRun
from engagement_core.bulk.item import Item, Rejection
from engagement_core.bulk.job import JobIdentity
from engagement_core.bulk.report import BulkReport
from engagement_core.bulk.settings import Duplicates, RunSettings
from engagement_core.bulk.worker_queues import QueuedBatch

AsyncSendBatch = Callable[[Sequence[Item]], Awaitable[Mapping[str, Rejection]]]
"""As `SendBatch`, with a coroutine function."""

_CHECKPOINT_INTERVAL = 256
"""Items of a synchronous input that are read before other tasks may run."""


async def run_bulk_async(
    items: Iterable[Item] | AsyncIterable[Item],
    send: AsyncSendBatch,
    *,
    limits: BatchLimits,
    job: JobIdentity | None = None,
    duplicates: Duplicates = "reject",
    **settings: Unpack[RunSettings],
) -> BulkReport:
    """Send all items in batches, as `run_bulk` does, with `concurrency` tasks instead of threads.

    A cancelled run starts no new batch and leaves the items in flight unknown. The ledger writes to its file in the
    event loop, which takes microseconds, except with `durability="power"`.
    """
    with BulkRun(limits, settings, job, duplicates=duplicates) as run:
        pool = _WorkerPool(run, send)
        try:
            async with anyio.create_task_group() as group:
                for worker in range(run.queues.count):
                    group.start_soon(pool.work, worker)
                with anyio.CancelScope() as feeding:
                    # Do not wait for an input that is itself waiting when the run stops.
                    run.on_stop = feeding.cancel
                    await pool.feed(items)
                pool.close_queues()
        finally:
            pool.close()
        return run.result()


class _WorkerPool:
    """One task for each worker queue."""

    def __init__(self, run: BulkRun, send: AsyncSendBatch) -> None:
        self._run = run
        self._send = send
        self._queues = [anyio.create_memory_object_stream[Sequence[Item]](inf) for _ in range(run.queues.count)]
        self._released = anyio.create_memory_object_stream[int](inf)

    async def feed(self, items: Iterable[Item] | AsyncIterable[Item]) -> None:
        try:
            await (self._feed_async(items) if isinstance(items, AsyncIterable) else self._feed(items))
            for batch in self._run.queues.flush():
                await self._enqueue(batch)
        except BaseException as error:
            if isinstance(error, anyio.get_cancelled_exc_class()):
                raise
            self._run.fail(error)

    async def _feed(self, items: Iterable[Item]) -> None:
        for number, item in enumerate(items):
            if number % _CHECKPOINT_INTERVAL == 0:
                await checkpoint()
            await self._add(item)

    async def _feed_async(self, items: AsyncIterable[Item]) -> None:
        async for item in items:
            await self._add(item)

    async def _add(self, item: Item) -> None:
        batch = self._run.add(item)
        if batch is not None:
            await self._enqueue(batch)

    async def _enqueue(self, batch: QueuedBatch) -> None:
        # Let the workers start: the input may never wait for anything.
        await checkpoint()
        while (worker := self._run.queues.reserve(batch)) is None:
            self._run.queues.release(await self._released[1].receive())
        self._queues[worker][0].send_nowait(batch.items)

    def close_queues(self) -> None:
        """Let each worker end when its queue is empty."""
        for queue, _ in self._queues:
            queue.close()

    def close(self) -> None:
        self.close_queues()
        for _, queue in self._queues:
            queue.close()
        released, receiver = self._released
        released.close()
        receiver.close()

    async def work(self, worker: int) -> None:
        async for batch in self._queues[worker][1]:
            try:
                for attempt in self._run.attempts(batch):
                    with attempt as sending:
                        sending.rejected = await self._send(sending.items)
            except BaseException as error:
                # It may be the cancellation of something else that `send` awaits, which ends only the group.
                self._run.fail(error)
                if isinstance(error, anyio.get_cancelled_exc_class()):
                    raise
            self._released[0].send_nowait(worker)
