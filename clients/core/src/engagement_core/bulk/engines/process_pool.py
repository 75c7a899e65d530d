"""Worker processes of this machine."""

import os
import signal
import threading
from collections.abc import Callable, Generator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from multiprocessing.process import BaseProcess
from pathlib import Path

from engagement_core.bulk.engines.folder import end_token
from engagement_core.bulk.engines.job import BulkJob
from engagement_core.bulk.engines.partition_file import Partition
from engagement_core.bulk.engines.report import PartitionReport

_INTERVAL = 0.2
"""Seconds between two attempts to end a process."""
_sending = threading.Lock()
_tokens: set[tuple[Path, str]] = set()


class ProcessPool:
    """Processes that send one partition at a time.

    Each is a pool of its own: if a process of a `ProcessPoolExecutor` is killed, it kills its other processes, which
    would leave what they are sending unknown.
    """

    def __init__(self) -> None:
        self._idle: list[ProcessPoolExecutor] = []
        self._busy: dict[Future[PartitionReport], ProcessPoolExecutor] = {}

    def submit(
        self, function: Callable[[BulkJob, Partition], PartitionReport], job: BulkJob, partition: Partition
    ) -> Future[PartitionReport]:
        """Send a partition in an idle process, or in a new one."""
        while self._idle:
            pool = self._idle.pop()
            try:
                return self._submit(pool, function, job, partition)
            except BrokenExecutor:
                # It was killed while it was idle.
                pool.shutdown()
        # Not forked: threads and connections of this process would be in an undefined state.
        pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=_start)
        return self._submit(pool, function, job, partition)

    def _submit(
        self,
        pool: ProcessPoolExecutor,
        function: Callable[[BulkJob, Partition], PartitionReport],
        job: BulkJob,
        partition: Partition,
    ) -> Future[PartitionReport]:
        with _interrupts_held():
            future = pool.submit(_send, function, job, partition)
        self._busy[future] = pool
        return future

    def release(self, future: Future[PartitionReport]) -> None:
        """Make the process of a future that is done available again."""
        pool = self._busy.pop(future)
        if isinstance(future.exception(), BrokenExecutor):
            pool.shutdown()
        else:
            self._idle.append(pool)

    def close(self) -> None:
        """End all processes, after what they are sending."""
        for pool in (*self._idle, *self._busy.values()):
            pool.shutdown()

    def kill(self) -> None:
        """Kill the busy processes, since an executor cannot be left without waiting: what they send is unknown."""
        for pool in self._busy.values():
            # Python 3.14 has the method kill_workers.
            processes: dict[int, BaseProcess] = getattr(pool, "_processes", None) or {}
            for process in list(processes.values()):
                process.kill()


@contextmanager
def _interrupts_held() -> Generator[None]:
    """Let no interrupt reach a process that starts before it ignores them; it inherits what its parent holds."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _start() -> None:
    # The program that started the run decides when it ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, name="bulk-parent", daemon=True).start()


def _end_with_parent() -> None:
    """End this process after the batches in flight if the program that started the run is gone."""
    parent = parent_process()
    assert parent is not None
    parent.join()
    while not _sending.acquire(timeout=_INTERVAL):
        for folder, token in list(_tokens):
            end_token(folder, token)
    os._exit(1)


def _send(
    function: Callable[[BulkJob, Partition], PartitionReport], job: BulkJob, partition: Partition
) -> PartitionReport:
    with _sending:
        _tokens.add((partition.path.parent, partition.token))
        return function(job, partition)
