"""Running in threads."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from queue import SimpleQueue
from typing import Unpack

from engagement_core.bulk.batch_limits import BatchLimits
from engagement_core.bulk.bulk_run import BulkRun
from engagement_core.bulk.item import Item, Rejection
from engagement_core.bulk.job import JobIdentity
from engagement_core.bulk.report import BulkReport
from engagement_core.bulk.settings import RunSettings
from engagement_core.bulk.worker_queues import QueuedBatch

SendBatch = Callable[[Sequence[Item]], Mapping[str, Rejection]]
"""Sends one chunk and returns the keys that the vendor rejected, with its reasons; all others are accepted,
or unknown where it returns PartlyUnknown."""


def run_bulk(
    items: Iterable[Item],
    send: SendBatch,
    *,
    limits: BatchLimits,
    job: JobIdentity | None = None,
    **settings: Unpack[RunSettings],
) -> BulkReport:
    """Send all items in chunks, several at a time, and note in the ledger what became of each.

    `send` runs in `concurrency` threads and may be called by several at once; the input is read in this thread, never
    further ahead than three chunks for each thread and one more. Items of a group are sent in their order; with
    `on_error="continue"`, those that an error left unsent come after later ones, in another run. Items that the ledger
    knows as accepted or rejected are skipped, and so are the unknown ones without `resend_unknown`.

    An object is rejected if `send` says so, if it alone raises InvalidRequestError, or if the vendor refuses it alone
    (400, 409, 413, 422) and accepts others. `split_rejected` has the objects of a refused chunk sent in smaller ones to
    find out. A refusal of what all requests share (any other 4xx, or `BatchRefused`) and refusals that name no object
    while nothing is accepted reject none and stop the run: the same ledger serves the corrected job. Any other error
    leaves the chunk unsent if the vendor certainly did not process it, accepted if it certainly did, and unknown
    otherwise; `on_error="stop"` then stops the run. A run that stops lets the chunks in flight finish and raises
    BulkError. What is no error of a call (of the input, of the ledger's disk, of `send` itself) is raised as it is, and
    so is InvalidRequestError for a key that comes twice, unless its item has a place to be rejected by.

    A ledger that holds outcomes of another `job` is refused with ConfigurationError.

    On KeyboardInterrupt no new chunk starts and those in flight are waited for; a second one does not wait and leaves
    them unknown.
    """
    with BulkRun(limits, settings, job) as run:
        crew = _WorkerPool(run, send)
        try:
            crew.feed(items)
            crew.wait()
        except BaseException as error:  # noqa: BLE001
            run.fail(error)
            crew.wait()
        finally:
            crew.dismiss()
        return run.result()


class _WorkerPool:
    """One thread for each lane. The queues carry everything: unlike a Condition, they survive an interrupt anywhere."""

    def __init__(self, run: BulkRun, send: SendBatch) -> None:
        self._run = run
        self._send = send
        self._lanes: list[SimpleQueue[Sequence[Item] | None]] = [SimpleQueue() for _ in range(run.lanes.count)]
        self._left: SimpleQueue[int] = SimpleQueue()
        self._pool = ThreadPoolExecutor(run.lanes.count, thread_name_prefix="bulk")

    def feed(self, items: Iterable[Item]) -> None:
        for lane in range(len(self._lanes)):
            # Each thread sees the context variables of the caller, such as the trace that this is part of.
            self._pool.submit(copy_context().run, self._work, lane)
        for item in items:
            parcel = self._run.offer(item)
            if parcel is not None:
                self._place(parcel)
            if self._run.stopping:
                return
        for parcel in self._run.rest():
            self._place(parcel)

    def wait(self) -> None:
        self.dismiss()
        self._pool.shutdown()

    def dismiss(self) -> None:
        """Let each thread end when its lane is empty."""
        for lane in self._lanes:
            lane.put(None)

    def _place(self, parcel: QueuedBatch) -> None:
        while (lane := self._run.lanes.enter(parcel)) is None:
            self._run.lanes.left(self._left.get())
        self._lanes[lane].put(parcel.items)

    def _work(self, lane: int) -> None:
        while (chunk := self._lanes[lane].get()) is not None:
            try:
                self._deliver(chunk)
            except BaseException as error:  # noqa: BLE001
                self._run.fail(error)
            self._left.put(lane)

    def _deliver(self, chunk: Sequence[Item]) -> None:
        deliveries = self._run.deliver(chunk)
        try:
            part = next(deliveries)
            while True:
                try:
                    rejected = self._send(part)
                except Exception as error:  # noqa: BLE001
                    part = deliveries.throw(error)
                else:
                    part = deliveries.send(rejected)
        except StopIteration:
            pass
        finally:
            deliveries.close()
