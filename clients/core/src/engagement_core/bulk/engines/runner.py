"""Sending partitions with any executor."""

import os
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Future, wait
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any, Protocol

from attrs import define, evolve, field

from engagement_core.bulk.engines.attempt import Counts, read_attempt
from engagement_core.bulk.engines.folder import end_token, locked, new_token
from engagement_core.bulk.engines.job import BulkJob
from engagement_core.bulk.engines.partition_file import Partition
from engagement_core.bulk.engines.process_pool import ProcessPool
from engagement_core.bulk.engines.report import PartitionReport, PartitionsReport, unfinished
from engagement_core.bulk.engines.sending import send_partition
from engagement_core.bulk.progress import ProgressDisplay
from engagement_core.bulk.report import Progress
from engagement_core.errors import ConfigurationError

_INTERVAL = 0.5
"""Seconds between two reports of progress."""
_LOST = (
    "the worker was lost {attempts} times ({error}). Was it killed, was there not enough memory, or does the script"
    ' lack `if __name__ == "__main__":`? What it was sending is unknown; run the partitions again to send the rest'
)


class Executor(Protocol):
    """The part of `concurrent.futures.Executor` that is used."""

    def submit(self, fn: Callable[..., Any], /, *args: Any) -> Future[Any]:
        """Run a function in a worker."""
        ...


class DaskClient(Protocol):
    """The part of `distributed.Client` that is used."""

    def get_executor(self) -> Any:
        """An executor that runs functions in the workers of the cluster."""
        ...


def run_partitions(
    job: BulkJob,
    partitions: Sequence[Partition],
    *,
    executor: Executor | DaskClient | None = None,
    workers: int | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    progress: bool = False,
    max_attempts: int = 3,
) -> PartitionsReport:
    """Send partitions in worker processes, each with a ledger of its own.

    If a worker is lost, its partition is resumed from its ledger: what is accepted or rejected is skipped, and what
    the worker was sending is unknown and not resent, unless the job has `resend_unknown`. That needs a ledger that
    outlives the worker; so a worker that does not share the folder sends nothing. With `on_error="stop"` in the job, no
    partition is begun after one that failed, among those that have not been passed to the executor yet.

    On KeyboardInterrupt, the workers stop after the batches in flight, and it is raised once they have. A second
    interrupt kills the processes of this machine, which leaves those batches unknown.

    Args:
        job: What to send, and how.
        partitions: The result of `partition`, or some of it.
        executor: An executor such as `loky.get_reusable_executor()`, or a `distributed.Client` of Dask; by default
            processes of this machine, which need `if __name__ == "__main__":` in your script.
        workers: How many partitions are sent at the same time. By default one for each CPU, and with an executor of
            yours all that it runs at once. They share a `RateLimit` of the job.
        on_progress: Called about twice a second with the counts of all partitions together.
        progress: Whether to show the progress on standard error: as a bar in a terminal if `rich` is installed (extra
            `progress`), else as lines.
        max_attempts: How often a partition is begun, if its worker is lost each time.

    Raises:
        ConfigurationError: The folder is in use or cannot be written, or an argument is invalid.
    """
    folder = _folder(partitions)
    numbers: dict[str, Any] = {"workers": 1 if workers is None else workers, "max_attempts": max_attempts}
    for name, number in numbers.items():
        if not isinstance(number, int) or number < 1:
            raise ConfigurationError(f"{name} must be a whole number of at least 1, not {number!r}.")
    if executor is None:
        workers = min(workers or os.cpu_count() or 1, len(partitions))
    shared = job.shared_by(workers)
    with ExitStack() as stack:
        stack.enter_context(locked(folder))
        token = new_token(folder)
        stack.callback(end_token, folder, token)
        pool: ProcessPool | _Engine
        if executor is None:
            pool = ProcessPool()
            stack.callback(pool.close)
        else:
            pool = _Engine.of(executor)
        observers = [on_progress] if on_progress is not None else []
        if progress:
            display = ProgressDisplay(total=sum(each.rows for each in partitions))
            observers.append(stack.enter_context(display))
        run = _Run(shared, pool, workers or len(partitions), max_attempts, observers)
        try:
            return run.run([evolve(each, token=token) for each in partitions])
        except BaseException:
            try:
                # The workers stop once it is gone.
                end_token(folder, token)
                run.wait()
            except BaseException:
                pool.kill()
                raise
            raise


@define
class _Engine:
    """An executor of the caller."""

    _executor: Executor
    _options: dict[str, Any]

    @classmethod
    def of(cls, executor: Any) -> "_Engine":
        """The executor of a Dask client, or any other one."""
        if hasattr(executor, "get_executor"):
            executor = executor.get_executor()
        if not callable(getattr(executor, "submit", None)):
            raise ConfigurationError(f"executor must have the method submit, which a {type(executor).__name__} lacks.")
        # By default, Dask may return the result of an earlier task with the same arguments.
        is_dask = type(executor).__module__.partition(".")[0] == "distributed"
        return cls(executor, {"pure": False, "retries": 0} if is_dask else {})

    def submit(self, function: Callable[..., Any], job: BulkJob, partition: Partition) -> Future[Any]:
        """Pass a partition to the executor."""
        return self._executor.submit(function, job, partition, **self._options)

    def release(self, future: Future[Any]) -> None:
        """Do nothing: executors manage their workers."""

    def kill(self) -> None:
        """Do nothing."""


@define
class _Run:
    """The partitions that wait, those that are being sent, and the reports of the others."""

    _job: BulkJob
    _pool: ProcessPool | _Engine
    _workers: int
    _max_attempts: int
    _observers: Sequence[Callable[[Progress], None]]
    _attempts: dict[Path, int] = field(factory=dict[Path, int], init=False)
    _running: dict[Future[Any], Partition] = field(factory=dict[Future[Any], Partition], init=False)
    _counts: dict[Path, Counts] = field(factory=dict[Path, Counts], init=False)
    _reports: dict[Path, PartitionReport] = field(factory=dict[Path, PartitionReport], init=False)

    def run(self, partitions: Sequence[Partition]) -> PartitionsReport:
        started = time.monotonic()
        for each in partitions:
            with suppress(OSError):
                each.progress.unlink(missing_ok=True)
        waiting = deque(partitions)
        while waiting or self._running:
            while waiting and len(self._running) < self._workers:
                self._submit(waiting.popleft())
            done, _ = wait(self._running, timeout=_INTERVAL, return_when=FIRST_COMPLETED)
            for future in done:
                if self._is_lost(future):
                    waiting.appendleft(self._running.pop(future))
                else:
                    self._finish(future)
            if self._job.stops_at_errors and any(each.failure for each in self._reports.values()):
                waiting.clear()
            self._observe()
        for each in partitions:
            if each.path not in self._reports:
                self._reports[each.path] = unfinished(each)
        reports = [self._reports[each.path] for each in partitions]
        return PartitionsReport(partitions=reports, seconds=time.monotonic() - started)

    def _submit(self, partition: Partition) -> None:
        self._attempts[partition.path] = self._attempts.get(partition.path, 0) + 1
        self._running[self._pool.submit(send_partition, self._job, partition)] = partition

    def _is_lost(self, future: Future[Any]) -> bool:
        """Whether the partition is sent again. A worker returns its failures, so only the executor raises."""
        self._pool.release(future)
        error = _error(future)
        if error is None:
            return False
        if not isinstance(error, Exception):
            raise error
        return self._attempts[self._running[future].path] < self._max_attempts

    def _finish(self, future: Future[Any]) -> None:
        partition = self._running.pop(future)
        error = _error(future)
        if error is None:
            report = future.result()
        else:
            name = "the process ended" if isinstance(error, BrokenExecutor) else f"{type(error).__name__}: {error}"
            attempts = self._attempts[partition.path]
            reason = _LOST.format(attempts=attempts, error=name)
            report = unfinished(partition, f"{partition.path.name}: {reason}.", attempts=attempts)
        self._reports[partition.path] = report

    def _observe(self) -> None:
        if not self._observers:
            return
        for each in self._running.values():
            attempt = read_attempt(each)
            if attempt is not None:
                self._counts[each.path] = attempt.counts
        for path, report in self._reports.items():
            self._counts[path] = Counts(
                accepted=report.accepted, rejected=report.rejected, unknown=report.unknown, skipped=report.skipped
            )
        merged = sum(self._counts.values(), Counts()).progress
        for observer in self._observers:
            observer(merged)

    def wait(self) -> None:
        """Wait for the workers."""
        wait(self._running)


def _error(future: Future[Any]) -> BaseException | None:
    try:
        return future.exception()
    except CancelledError as error:
        return error


def _folder(partitions: Sequence[Partition]) -> Path:
    paths = [each.path for each in partitions]
    folders = {path.parent for path in paths}
    if len(folders) != 1 or len(set(paths)) != len(paths):
        raise ConfigurationError(
            "partitions must be the result of one call of partition(), or some of it: different files of one folder."
        )
    return folders.pop()
