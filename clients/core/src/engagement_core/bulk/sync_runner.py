"""Running a bulk job in threads."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextvars import copy_context
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Unpack

from engagement_core.bulk.batch_limits import BatchLimits
from engagement_core.bulk.bulk_run import BulkRun
from engagement_core.bulk.item import Item, Rejection
from engagement_core.bulk.job import JobIdentity
from engagement_core.bulk.report import BulkReport
from engagement_core.bulk.settings import Duplicates, RunSettings
from engagement_core.bulk.worker_queues import QueuedBatch

SendBatch = Callable[[Sequence[Item]], Mapping[str, Rejection]]
"""Sends one batch and returns the keys that the vendor rejected, with the reasons. All other items are accepted, or
unknown if it returns `PartlyUnknown`."""


def run_bulk(
    items: Iterable[Item],
    send: SendBatch,
    *,
    limits: BatchLimits,
    job: JobIdentity | None = None,
    duplicates: Duplicates = "reject",
    **settings: Unpack[RunSettings],
) -> BulkReport:
    """Send all items in batches, several at a time, and record the outcome of each item in the ledger.

    `send` runs in `concurrency` threads and may be called by several at once. The input is read in the calling thread,
    at most three batches per thread and one more ahead. Items of a group are sent in order; with `on_error="continue"`,
    those that an error leaves unsent are sent after later ones, in another run. Items that the ledger knows as accepted
    or rejected are skipped, and so are unknown ones unless `resend_unknown` is set.

    An item is rejected if

    - `send` returns it,
    - `send` raises InvalidRequestError for it alone, or
    - the vendor rejects it alone (400, 409, 413, 422) and accepts others; `split_rejected` splits a rejected batch to
      find such items.

    A rejection of what all requests share (any other 4xx, or `BatchRejected`) rejects no item and stops the run, and so
    do rejections that name no item while nothing is accepted: run the corrected job with the same ledger. Any other
    error leaves the batch unsent if the vendor certainly did not process it, accepted if it certainly did, and unknown
    otherwise; with `on_error="stop"` it stops the run. A run that stops waits for the batches in flight.

    On KeyboardInterrupt no new batch starts, and the run waits for those in flight; a second interrupt does not wait
    and leaves them unknown.

    Raises:
        BulkError: The run stopped at an error of a call; its report has the outcome of every item.
        ConfigurationError: The ledger holds outcomes of another `job` or is in use, or a setting is invalid.
        InvalidRequestError: A key is not unique, and its item has no location to reject it by.
        Exception: What the input, the ledger's disk or `send` itself raises, unchanged.
    """
    with BulkRun(limits, settings, job, duplicates=duplicates) as run:
        pool = _WorkerPool(run, send)
        try:
            pool.feed(items)
            pool.wait()
        except BaseException as error:  # noqa: BLE001
            run.fail(error)
            pool.wait()
        finally:
            pool.close_queues()
        return run.result()


class _WorkerPool:
    """One thread for each worker queue. Queues carry everything: unlike a Condition, they survive any interrupt."""

    def __init__(self, run: BulkRun, send: SendBatch) -> None:
        self._run = run
        self._send = send
        self._queues: list[SimpleQueue[Sequence[Item] | None]] = [SimpleQueue() for _ in range(run.queues.count)]
        self._released: SimpleQueue[int] = SimpleQueue()
        # Each is held while a thread works. Before Python 3.13, an interrupted `join` takes the thread for ended.
        self._working: list[Lock] = []

    def feed(self, items: Iterable[Item]) -> None:
        for worker in range(len(self._queues)):
            # Each thread sees the context variables of the caller, such as the current trace. After a second interrupt,
            # the interpreter does not wait for daemons, as it does for the threads of an executor.
            working = Lock()
            working.acquire()
            arguments = (self._work, worker, working)
            thread = Thread(target=copy_context().run, args=arguments, name=f"bulk_{worker}", daemon=True)
            thread.start()
            self._working.append(working)
        for item in items:
            batch = self._run.add(item)
            if batch is not None:
                self._enqueue(batch)
            if self._run.stopping:
                return
        for batch in self._run.queues.flush():
            self._enqueue(batch)

    def wait(self) -> None:
        self.close_queues()
        for working in self._working:
            with working:
                pass

    def close_queues(self) -> None:
        """Let each worker end when its queue is empty."""
        for queue in self._queues:
            queue.put(None)

    def _enqueue(self, batch: QueuedBatch) -> None:
        while (worker := self._run.queues.reserve(batch)) is None:
            self._run.queues.release(self._released.get())
        self._queues[worker].put(batch.items)

    def _work(self, worker: int, working: Lock) -> None:
        try:
            while (batch := self._queues[worker].get()) is not None:
                self._send_batch(batch)
                self._released.put(worker)
        finally:
            working.release()

    def _send_batch(self, batch: Sequence[Item]) -> None:
        try:
            for attempt in self._run.attempts(batch):
                with attempt as sending:
                    sending.rejected = self._send(sending.items)
        except BaseException as error:  # noqa: BLE001
            self._run.fail(error)
