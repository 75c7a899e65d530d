"""Running in tasks of asyncio or trio."""

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
from engagement_core.bulk.settings import RunSettings
from engagement_core.bulk.worker_queues import QueuedBatch

AsyncSendBatch = Callable[[Sequence[Item]], Awaitable[Mapping[str, Rejection]]]
"""Sends one chunk and returns the keys that the vendor rejected, with its reasons; all others are accepted,
or unknown where it returns PartlyUnknown."""

_PATIENCE = 256
"""Items of a synchronous input that are read before other tasks get their turn."""


async def run_bulk_async(
    items: Iterable[Item] | AsyncIterable[Item],
    send: AsyncSendBatch,
    *,
    limits: BatchLimits,
    job: JobIdentity | None = None,
    **settings: Unpack[RunSettings],
) -> BulkReport:
    """As `run_bulk`, with a task for each lane in place of a thread.

    A cancelled run starts no new chunk and leaves those in flight unknown. The ledger writes to its file in the event
    loop, which takes microseconds, except with `fsync`.
    """
    with BulkRun(limits, settings, job) as run:
        crew = _WorkerPool(run, send)
        try:
            async with anyio.create_task_group() as group:
                for lane in range(run.lanes.count):
                    group.start_soon(crew.work, lane)
                with anyio.CancelScope() as feeding:
                    # An input that waits for something need not be waited for when the run stops.
                    run.on_stop = feeding.cancel
                    await crew.feed(items)
                crew.end()
        finally:
            crew.close()
        return run.result()


class _WorkerPool:
    """One task for each lane."""

    def __init__(self, run: BulkRun, send: AsyncSendBatch) -> None:
        self._run = run
        self._send = send
        self._lanes = [anyio.create_memory_object_stream[Sequence[Item]](inf) for _ in range(run.lanes.count)]
        self._left = anyio.create_memory_object_stream[int](inf)

    async def feed(self, items: Iterable[Item] | AsyncIterable[Item]) -> None:
        try:
            await (self._feed_async(items) if isinstance(items, AsyncIterable) else self._feed(items))
            for parcel in self._run.rest():
                await self._place(parcel)
        except BaseException as error:
            if isinstance(error, anyio.get_cancelled_exc_class()):
                raise
            self._run.fail(error)

    async def _feed(self, items: Iterable[Item]) -> None:
        for number, item in enumerate(items):
            if number % _PATIENCE == 0:
                await checkpoint()
            await self._take(item)

    async def _feed_async(self, items: AsyncIterable[Item]) -> None:
        async for item in items:
            await self._take(item)

    async def _take(self, item: Item) -> None:
        parcel = self._run.offer(item)
        if parcel is not None:
            await self._place(parcel)

    async def _place(self, parcel: QueuedBatch) -> None:
        # Let the lanes start: the input may come without any waiting of its own.
        await checkpoint()
        while (lane := self._run.lanes.enter(parcel)) is None:
            self._run.lanes.left(await self._left[1].receive())
        self._lanes[lane][0].send_nowait(parcel.items)

    def end(self) -> None:
        """Let each task end when its lane is empty."""
        for lane, _ in self._lanes:
            lane.close()

    def close(self) -> None:
        for lane, chunks in self._lanes:
            lane.close()
            chunks.close()
        left, leaving = self._left
        left.close()
        leaving.close()

    async def work(self, lane: int) -> None:
        async for chunk in self._lanes[lane][1]:
            try:
                await self._deliver(chunk)
            except BaseException as error:
                if isinstance(error, anyio.get_cancelled_exc_class()):
                    raise
                self._run.fail(error)
            self._left[0].send_nowait(lane)

    async def _deliver(self, chunk: Sequence[Item]) -> None:
        deliveries = self._run.deliver(chunk)
        try:
            part = next(deliveries)
            while True:
                try:
                    rejected = await self._send(part)
                except Exception as error:  # noqa: BLE001
                    part = deliveries.throw(error)
                else:
                    part = deliveries.send(rejected)
        except StopIteration:
            pass
        finally:
            deliveries.close()
