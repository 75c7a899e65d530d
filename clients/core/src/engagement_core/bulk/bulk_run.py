"""The state of a run, shared by both runners: what to send, what the outcomes are, and when to stop."""

import threading
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from os import PathLike
from types import TracebackType
from typing import Any, Self

from msgspec import structs

from engagement_core.bulk.batch_limits import BatchLimits
from engagement_core.bulk.batches import InFlightBatch
from engagement_core.bulk.ephemeral_ledger import EphemeralLedger
from engagement_core.bulk.item import Item, PartlyUnknown, Rejection
from engagement_core.bulk.job import JobIdentity
from engagement_core.bulk.ledger import DuplicateKeyError, Ledger
from engagement_core.bulk.outcomes import (
    BatchOutcome,
    BatchRejected,
    outcome_of_others,
    rejection_of,
    rejection_of_batch,
)
from engagement_core.bulk.progress import ProgressDisplay
from engagement_core.bulk.report import BulkError, BulkReport, Progress
from engagement_core.bulk.row_numbers import with_rows
from engagement_core.bulk.settings import Duplicates, RunSettings, run_settings
from engagement_core.bulk.worker_queues import QueuedBatch, WorkerQueues
from engagement_core.errors import APIError, APIResponseError, ConfigurationError, InvalidRequestError
from engagement_core.run_warnings import one_warning

_MAX_UNEXPLAINED_REJECTIONS = 3
"""After this many rejections that name no item, while nothing has been accepted, the job itself is taken for wrong."""
_NO_REJECTIONS: Mapping[str, Rejection] = {}
_STOPPED = "The run stopped at an error"
_JOB_REJECTED = (
    "The run stopped: the vendor rejected the job, not its items, so no item was recorded as rejected. Correct what all"
    " requests share (credentials, URL, arguments, rate) and run it again"
)
_BATCH_REJECTED = (
    "The run stopped: the vendor rejected a whole request without naming an item, so no item was recorded as rejected."
    " Correct what all items share, or find the invalid items with split_rejected=True"
)
_NOTHING_ACCEPTED = (
    "The run stopped: the vendor accepted nothing and rejected items that were sent alone, so the cause is probably"
    " what they share, and no item was recorded as rejected. Correct the job, or leave out the items, and run it again"
)


class BatchAttempt:
    """One request of a run: send `items`, then set `rejected` to what the vendor rejected of them."""

    __slots__ = ("items", "rejected")

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items
        self.rejected: Mapping[str, Rejection] = {}


class BulkRun:
    """Decides for each item whether and how it is sent. Use it in a `with` block; later outcomes are ignored.

    One thread adds items; any number of threads send batches.
    """

    def __init__(
        self,
        limits: BatchLimits,
        settings: RunSettings,
        job: JobIdentity | None = None,
        *,
        duplicates: Duplicates = "reject",
    ) -> None:
        settings = run_settings("run_bulk", settings)
        self._settings = settings
        self._stops_at_errors = settings.get("on_error", "stop") == "stop"
        self.queues = WorkerQueues(limits, settings.get("concurrency", 4))
        self._given = settings.get("ledger")
        self._ledger: Ledger | EphemeralLedger = EphemeralLedger()
        self._duplicates = duplicates
        self._keeps_rejected = settings.get("keep_rejected", False)
        self._job = job
        # Guards the ledger and the counts. No interrupt can come between acquiring a plain lock and entering its block.
        self._lock = threading.Lock()
        self._added = self._accepted = self._rejected = self._unknown = self._skipped = self._in_flight = 0
        self._error: APIError | None = None
        self._stop_reason = ""
        # A batch that the vendor accepts shows that what all items share is valid.
        self._any_accepted = False
        self._unexplained_rejections = 0
        # Rejections of items that were sent alone while nothing had been accepted.
        self._unconfirmed: dict[str, tuple[Rejection, Item]] = {}
        self._unconfirmed_error: APIError | None = None
        self._failure: BaseException | None = None
        self._observers: list[Callable[[Progress], None]] = []
        self._context = ExitStack()
        self._ended = False
        self.stopping = False
        """Whether no new batch may be sent."""
        self.on_stop: Callable[[], None] = lambda: None
        """Called when the run begins to stop."""

    def __enter__(self) -> Self:
        if self._given is not None or self._duplicates != "impossible":
            self._ledger = _opened(self._given)
        try:
            self._ledger.begin_run(self._job)
        except BaseException:
            self._close_own_ledger()
            raise
        self._context.enter_context(one_warning(self._job.operation if self._job else "run_bulk"))
        if self._settings.get("progress", False):
            self._observers.append(self._context.enter_context(ProgressDisplay()))
        on_progress = self._settings.get("on_progress")
        if on_progress is not None:
            self._observers.append(on_progress)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with self._lock:
                self._ended = True
                # No outcome will follow, so this is the last that observers can know of these.
                if self._in_flight:
                    self._notify()
        finally:
            self._context.close()
            self._ledger.end_run()
            self._close_own_ledger()

    def _close_own_ledger(self) -> None:
        if not isinstance(self._given, Ledger):
            self._ledger.close()

    def add(self, item: Item) -> QueuedBatch | None:
        """Add an item of the input; returns the batch that is now ready to send, if any.

        Raises:
            InvalidRequestError: The key is invalid or not unique, and the item has no location to reject it by.
        """
        try:
            wanted = self._is_wanted(item)
        except InvalidRequestError as error:
            if self._duplicates == "drop" and isinstance(error, DuplicateKeyError):
                return None
            if not item.location or item.location == item.key:
                raise
            item = structs.replace(item, key=item.location, error=str(error))
            wanted = self._is_wanted(item)
        if not wanted:
            return None
        try:
            return self.queues.add(item)
        except InvalidRequestError as error:
            with self._lock:
                self._reject(with_rows({item.key: Rejection(str(error))}, [item]), [item], is_invalid=True)
            return None

    def _is_wanted(self, item: Item) -> bool:
        with self._lock:
            state = self._ledger.claim(item.key)
            self._added += 1
            if state == "unknown" and not self._settings.get("resend_unknown", False):
                self._unknown += 1
            elif state == "accepted" or (state == "rejected" and not self._settings.get("resend_rejected", False)):
                self._skipped += 1
            else:
                return True
            self._ledger.release(item.key)
            return False

    def attempts(self, batch: Sequence[Item]) -> Iterator[AbstractContextManager[BatchAttempt]]:
        """The requests that send a batch, whole or in parts, until the run stops.

        Enter each before asking for the next: its outcome decides what is left to send.
        """
        parts = [batch]
        while parts:
            items = parts.pop()
            in_flight = self._begin(items)
            if in_flight is None:
                return
            yield self._attempt(items, in_flight, parts)

    @contextmanager
    def _attempt(
        self, items: Sequence[Item], in_flight: InFlightBatch, parts: list[Sequence[Item]]
    ) -> Generator[BatchAttempt]:
        attempt = BatchAttempt(items)
        try:
            yield attempt
        except InvalidRequestError as error:
            parts += self._invalid(items, in_flight, error)
        except (BatchRejected, APIError) as error:
            parts += self._failed(items, in_flight, error)
        except ConfigurationError:
            self._finish(in_flight, "unsent")
            raise
        else:
            others: BatchOutcome = "unknown" if isinstance(attempt.rejected, PartlyUnknown) else "accepted"
            rejected = with_rows(_checked(attempt.rejected, in_flight), items)
            self._finish(in_flight, others, rejected, items, any_accepted=others == "accepted")

    def _begin(self, items: Sequence[Item]) -> InFlightBatch | None:
        with self._lock:
            if self.stopping:
                return None
            in_flight = self._ledger.begin_batch([item.key for item in items])
            self._in_flight += len(items)
            return in_flight

    def _invalid(
        self, items: Sequence[Item], in_flight: InFlightBatch, error: InvalidRequestError
    ) -> Sequence[Sequence[Item]]:
        # Validated on our side, so that another attempt costs nothing.
        if len(items) > 1:
            self._undo(in_flight)
            return _split(items, len(items) // 2)
        self._finish(in_flight, "accepted", with_rows({items[0].key: rejection_of(error)}, items), items)
        return ()

    def _failed(
        self, items: Sequence[Item], in_flight: InFlightBatch, error: BatchRejected | APIError
    ) -> Sequence[Sequence[Item]]:
        rejected = error if isinstance(error, BatchRejected) else rejection_of_batch(error)
        if rejected is not None:
            return self._batch_rejected(items, in_flight, rejected)
        assert isinstance(error, APIError)
        self._note_error(error)
        self._finish(in_flight, outcome_of_others(error))
        return ()

    def _batch_rejected(
        self, items: Sequence[Item], in_flight: InFlightBatch, rejected: BatchRejected
    ) -> Sequence[Sequence[Item]]:
        """Reject the items that are certainly invalid; returns the parts in which the others are sent, if they are."""
        error = rejected.error
        if rejected.shared:
            self._note_error(error, _JOB_REJECTED, always_stop=True)
            self._finish(in_flight, "unsent")
            return ()
        if rejected.rejected:
            named = with_rows(_checked(rejected.rejected, in_flight), items)
            others = [item for item in items if item.key not in named]
            if not others:
                self._finish(in_flight, "unsent", named, items)
                return ()
            self._undo(in_flight, named, items)
            return (others,)
        if len(items) == 1:
            self._reject_later(items, in_flight, error)
            return ()
        if self._settings.get("split_rejected", False):
            self._undo(in_flight)
            # While nothing has been accepted, one item says more than a half that may hold another invalid one.
            return _split(items, len(items) // 2 if self._any_accepted else 1)
        self._note_error(error, _BATCH_REJECTED, always_stop=self._is_job_suspected())
        self._finish(in_flight, "unsent")
        return ()

    def _reject_later(self, items: Sequence[Item], in_flight: InFlightBatch, error: APIResponseError) -> None:
        """Reject an item that was sent alone once another is accepted, which shows that what they share is valid."""
        is_job_suspected = self._is_job_suspected()
        self._undo(in_flight)
        with self._lock:
            rejected = with_rows({items[0].key: rejection_of(error)}, items)
            self._unconfirmed.update({item.key: (rejected[item.key], item) for item in items})
            self._unconfirmed_error = error
            self._confirm_rejections()
        if is_job_suspected:
            self._note_error(error, _NOTHING_ACCEPTED, always_stop=True)

    def _is_job_suspected(self) -> bool:
        with self._lock:
            self._unexplained_rejections += 1
            return self._unexplained_rejections >= _MAX_UNEXPLAINED_REJECTIONS and not self._any_accepted

    def _confirm_rejections(self) -> None:
        if self._any_accepted and not self._ended:
            for rejection, item in self._unconfirmed.values():
                self._reject({item.key: rejection}, [item])
            self._unconfirmed = {}

    def _reject(self, rejected: Mapping[str, Rejection], items: Sequence[Item], *, is_invalid: bool = False) -> None:
        kept = self._kept(rejected, items)
        for key, rejection in rejected.items():
            self._ledger.reject(key, rejection, kept.get(key), is_invalid=is_invalid)
        self._rejected += len(rejected)

    def _kept(self, rejected: Mapping[str, Rejection], items: Sequence[Item]) -> Mapping[str, Any]:
        if not self._keeps_rejected:
            return {}
        return {item.key: item.value for item in items if item.key in rejected}

    def _note_error(self, error: APIError, reason: str = _STOPPED, *, always_stop: bool = False) -> None:
        self._error = self._error or error
        if self._stops_at_errors or always_stop:
            self._stop_reason = self._stop_reason or reason
            self.stop()

    def _undo(
        self, in_flight: InFlightBatch, rejected: Mapping[str, Rejection] = _NO_REJECTIONS, items: Sequence[Item] = ()
    ) -> None:
        """Take back a batch, except for the rejected items, because the others are sent again."""
        with self._lock:
            if not self._ended:
                self._ledger.end_batch(in_flight, "unsent", rejected, self._kept(rejected, items), resend=True)
                self._in_flight -= len(in_flight.keys)
                self._rejected += len(rejected)

    def _finish(
        self,
        in_flight: InFlightBatch,
        others: BatchOutcome,
        rejected: Mapping[str, Rejection] = _NO_REJECTIONS,
        items: Sequence[Item] = (),
        *,
        any_accepted: bool = False,
    ) -> None:
        with self._lock:
            if self._ended:
                return
            counts = self._ledger.end_batch(in_flight, others, rejected, self._kept(rejected, items))
            self._in_flight -= len(in_flight.keys)
            self._accepted += counts.accepted
            self._rejected += counts.rejected
            self._unknown += counts.unknown
            self._any_accepted = self._any_accepted or any_accepted
            self._confirm_rejections()
            self._notify()

    def _notify(self) -> None:
        for on_progress in self._observers:
            on_progress(self._progress())

    def _progress(self) -> Progress:
        return Progress(
            accepted=self._accepted,
            rejected=self._rejected,
            unknown=self._unknown,
            skipped=self._skipped,
            in_flight=self._in_flight,
        )

    def stop(self) -> None:
        """Start no new batch."""
        self.stopping = True
        self.on_stop()

    def fail(self, failure: BaseException) -> None:
        """Stop because of a failure that no batch caused, such as an error of the input or an interrupt."""
        self._failure = self._failure or failure
        self.stop()

    def result(self) -> BulkReport:
        """The report, once nothing is in flight.

        Raises:
            BaseException: The failure that the run stopped at.
            BulkError: The run stopped at an error.
        """
        if self._failure is not None:
            raise self._failure
        known = self._accepted + self._rejected + self._unknown + self._skipped
        unconfirmed_error = self._unconfirmed_error if self._unconfirmed else None
        report = BulkReport(
            accepted=self._accepted,
            rejected=self._rejected,
            unknown=self._unknown,
            skipped=self._skipped,
            unsent=self._added - known,
            rejections=self._ledger.rejections_of_run(),
            error=self._error or unconfirmed_error,
        )
        if self.stopping or (unconfirmed_error is not None and self._stops_at_errors):
            raise BulkError(self._final_stop_reason(), report) from report.error
        return report

    def _final_stop_reason(self) -> str:
        if self._stop_reason in ("", _NOTHING_ACCEPTED):
            return _STOPPED if self._any_accepted else _NOTHING_ACCEPTED
        return self._stop_reason


def _opened(given: Ledger | str | PathLike[str] | None) -> Ledger:
    if isinstance(given, Ledger):
        return given
    return Ledger() if given is None else Ledger.open(given)


def _checked(rejected: Mapping[str, Rejection], in_flight: InFlightBatch) -> Mapping[str, Rejection]:
    foreign = rejected.keys() - set(in_flight.keys) if rejected else None
    if foreign:
        raise ValueError(f"send rejected {min(foreign)!r}, which is not a key of the batch that it was called with")
    return rejected


def _split(items: Sequence[Item], at: int) -> Sequence[Sequence[Item]]:
    """Both parts, the first one last: parts are taken from the end."""
    return (items[at:], items[:at])
