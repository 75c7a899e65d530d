"""The life of one run, written once for threads and tasks: what is sent, what it came to, and when to stop."""

import threading
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Self

from msgspec import structs

from engagement_core.bulk.batch_limits import BatchLimits
from engagement_core.bulk.item import Item, PartlyUnknown, Rejection
from engagement_core.bulk.job import JobIdentity
from engagement_core.bulk.ledger import InFlight, Ledger
from engagement_core.bulk.outcomes import BatchRefused, outcome, reason, refusal
from engagement_core.bulk.records import Outcome
from engagement_core.bulk.report import BulkError, BulkReport, Progress
from engagement_core.bulk.row_numbers import with_rows
from engagement_core.bulk.settings import RunSettings, run_settings
from engagement_core.bulk.worker_queues import QueuedBatch, WorkerQueues
from engagement_core.errors import APIError, APIResponseError, ConfigurationError, InvalidRequestError

Deliveries = Generator[Sequence[Item], Mapping[str, Rejection], None]
"""Yields what to send and is sent what the vendor rejected of it, or thrown the error."""

_SUSPICIOUS = 3
"""Refusals without a reason to blame an object after which the job is suspected, while nothing has been accepted."""
_STOPPED = "The run stopped at an error"
_JOB = (
    "The run stopped: the vendor refused the job, not its objects, so none was recorded as rejected. Correct what all"
    " requests share (credentials, address, arguments, pace) and run it again"
)
_WHOLE = (
    "The run stopped: the vendor refused a request as a whole and named no object, so none was recorded as rejected."
    " Correct what all objects share, or find those to blame with split_rejected=True"
)
_ALONE = (
    "The run stopped: the vendor accepted nothing and refused objects that were sent alone, so what they share is"
    " probably at fault, and none was recorded as rejected. Correct the job, or leave out the objects, and run it again"
)


class BulkRun:
    """Knows of each item what to do with it; use it in a `with` block, after which late outcomes are ignored.

    One thread offers items; any number of them deliver.
    """

    def __init__(self, limits: BatchLimits, settings: RunSettings, job: JobIdentity | None = None) -> None:
        settings = run_settings("run_bulk", settings)
        self._settings = settings
        self._stops = settings.get("on_error", "stop") == "stop"
        self.lanes = WorkerQueues(limits, settings.get("concurrency", 4))
        self._ledger = _given(settings.get("ledger"))
        self._job = job
        self._start = 0
        # Guards the ledger and the numbers. No interrupt can come between taking a plain lock and entering its block.
        self._lock = threading.Lock()
        self._taken = self._accepted = self._rejected = self._unknown = self._skipped = self._in_flight = 0
        self._error: APIError | None = None
        self._why = ""
        # What the vendor accepts shows that what all objects share is right.
        self._proven = False
        self._refusals = 0
        self._doubtful: dict[str, Rejection] = {}
        self._doubt: APIError | None = None
        self._failure: BaseException | None = None
        self._ended = False
        self.stopping = False
        """Whether no new chunk may be sent."""
        self.on_stop: Callable[[], None] = _nothing
        """Called when the run starts to stop."""

    def __enter__(self) -> Self:
        self._start = self._ledger.begin_run(self._job)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            self._ended = True
            self._ledger.end_run()

    def offer(self, item: Item) -> QueuedBatch | None:
        """Take an item from the input; the result is the chunk that is due, if any.

        Raises InvalidRequestError for a key that came before or is none, unless the item has a place to reject it by.
        """
        try:
            wanted = self._wants(item)
        except InvalidRequestError as error:
            if not item.place or item.place == item.key:
                raise
            item = structs.replace(item, key=item.place, problem=str(error))
            wanted = self._wants(item)
        if not wanted:
            return None
        try:
            return self.lanes.add(item)
        except InvalidRequestError as error:
            with self._lock:
                self._reject(with_rows({item.key: Rejection(str(error))}, [item]))
            return None

    def rest(self) -> Iterator[QueuedBatch]:
        """The last chunks, at the end of the input."""
        return self.lanes.rest()

    def _wants(self, item: Item) -> bool:
        with self._lock:
            state = self._ledger.take(item.key)
            self._taken += 1
            if state == "unknown" and not self._settings.get("resend_unknown", False):
                self._unknown += 1
                return False
            if state == "accepted" or (state == "rejected" and not self._settings.get("resend_rejected", False)):
                self._skipped += 1
                return False
            return True

    def deliver(self, chunk: Sequence[Item]) -> Deliveries:
        """Have a chunk sent, whole or in halves, unless the run is stopping."""
        parts = [chunk]
        while parts:
            part = parts.pop()
            ticket = self._begin(part)
            if ticket is None:
                return
            try:
                rejected = yield part
            except InvalidRequestError as error:
                parts += self._refused_here(part, ticket, error)
            except (BatchRefused, APIError) as error:
                parts += self._failed(part, ticket, error)
            except ConfigurationError:
                self._finish(ticket, "unsent")
                raise
            else:
                others: Outcome = "unknown" if isinstance(rejected, PartlyUnknown) else "accepted"
                named = with_rows(_of_chunk(ticket, rejected), part)
                self._finish(ticket, others, named, proves=others == "accepted")

    def _begin(self, part: Sequence[Item]) -> InFlight | None:
        with self._lock:
            if self.stopping:
                return None
            ticket = self._ledger.sending([item.key for item in part])
            self._in_flight += len(part)
            return ticket

    def _refused_here(
        self, part: Sequence[Item], ticket: InFlight, error: InvalidRequestError
    ) -> Sequence[Sequence[Item]]:
        # A check on our side: it costs nothing to repeat.
        if len(part) > 1:
            self._take_back(ticket)
            return _cut(part, len(part) // 2)
        self._finish(ticket, "accepted", with_rows({part[0].key: reason(error)}, part))
        return ()

    def _failed(
        self, part: Sequence[Item], ticket: InFlight, error: BatchRefused | APIError
    ) -> Sequence[Sequence[Item]]:
        refused = error if isinstance(error, BatchRefused) else refusal(error)
        if refused is not None:
            return self._refused(part, ticket, refused)
        assert isinstance(error, APIError)
        self._give_up(error)
        self._finish(ticket, outcome(error))
        return ()

    def _refused(self, part: Sequence[Item], ticket: InFlight, refused: BatchRefused) -> Sequence[Sequence[Item]]:
        """Reject what the vendor certainly blames; the rest is sent in another way, or not at all."""
        error = refused.error
        if refused.shared:
            self._give_up(error, _JOB, always=True)
            self._finish(ticket, "unsent")
            return ()
        if refused.rejected:
            named = with_rows(_of_chunk(ticket, refused.rejected), part)
            self._finish(ticket, "unsent", named)
            others = [item for item in part if item.key not in named]
            return (others,) if others else ()
        if len(part) == 1:
            self._set_aside(part, ticket, error)
            return ()
        if self._settings.get("split_rejected", False):
            self._take_back(ticket)
            # While nothing has been accepted, one object tells more than a half that may hold another bad one.
            return _cut(part, len(part) // 2 if self._proven else 1)
        self._give_up(error, _WHOLE, always=self._suspects())
        self._finish(ticket, "unsent")
        return ()

    def _set_aside(self, part: Sequence[Item], ticket: InFlight, error: APIResponseError) -> None:
        """An object refused alone is to blame once another is accepted, which shows that what they share is right."""
        self._take_back(ticket)
        with self._lock:
            self._doubtful.update(with_rows({part[0].key: reason(error)}, part))
            self._doubt = error
            self._settle_doubts()
        if self._suspects():
            self._give_up(error, _ALONE, always=True)

    def _suspects(self) -> bool:
        with self._lock:
            self._refusals += 1
            return self._refusals >= _SUSPICIOUS and not self._proven

    def _settle_doubts(self) -> None:
        if self._proven and not self._ended:
            self._reject(self._doubtful)
            self._doubtful = {}

    def _reject(self, rejected: Mapping[str, Rejection]) -> None:
        for key, why in rejected.items():
            self._ledger.refuse(key, why)
        self._rejected += len(rejected)

    def _give_up(self, error: APIError, why: str = _STOPPED, *, always: bool = False) -> None:
        self._error = self._error or error
        if self._stops or always:
            self._why = self._why or why
            self.stop()

    def _take_back(self, ticket: InFlight) -> None:
        with self._lock:
            if not self._ended:
                self._ledger.sent(ticket, "unsent", {})
                self._in_flight -= len(ticket.keys)

    def _finish(
        self,
        ticket: InFlight,
        became: Outcome,
        rejected: Mapping[str, Rejection] | None = None,
        *,
        proves: bool = False,
    ) -> None:
        with self._lock:
            if self._ended:
                return
            tally = self._ledger.sent(ticket, became, rejected or {})
            self._in_flight -= len(ticket.keys)
            self._accepted += tally.accepted
            self._rejected += tally.rejected
            self._unknown += tally.unknown
            self._proven = self._proven or proves
            self._settle_doubts()
            on_progress = self._settings.get("on_progress")
            if on_progress is not None:
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
        """Let no new chunk start."""
        self.stopping = True
        self.on_stop()

    def fail(self, failure: BaseException) -> None:
        """Stop because of something that is not about a chunk, such as an error of the input or an interrupt."""
        self._failure = self._failure or failure
        self.stop()

    def result(self) -> BulkReport:
        """The report, when nothing is in flight any more; raises the failure, or BulkError where the run stopped."""
        if self._failure is not None:
            raise self._failure
        known = self._accepted + self._rejected + self._unknown + self._skipped
        doubt = self._doubt if self._doubtful else None
        report = BulkReport(
            accepted=self._accepted,
            rejected=self._rejected,
            unknown=self._unknown,
            skipped=self._skipped,
            unsent=self._taken - known,
            rejections=self._ledger.rejections_since(self._start),
            error=self._error or doubt,
        )
        if self.stopping or (doubt is not None and self._stops):
            raise BulkError(self._why_it_stopped(), report) from report.error
        return report

    def _why_it_stopped(self) -> str:
        if self._why in ("", _ALONE):
            return _STOPPED if self._proven else _ALONE
        return self._why


def _of_chunk(ticket: InFlight, rejected: Mapping[str, Rejection]) -> Mapping[str, Rejection]:
    strange = rejected.keys() - set(ticket.keys) if rejected else None
    if strange:
        raise ValueError(f"send rejected {min(strange)!r}, which is not a key of the chunk that it was given")
    return rejected


def _given(ledger: Ledger | None) -> Ledger:
    return Ledger() if ledger is None else ledger


def _cut(part: Sequence[Item], at: int) -> Sequence[Sequence[Item]]:
    """Both parts, the first one last: it is taken from the end."""
    return (part[at:], part[:at])


def _nothing() -> None:
    """For runs that need not hear of it."""
