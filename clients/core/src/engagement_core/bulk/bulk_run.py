"""The life of one run, written once for threads and tasks: what is sent, what it came to, and when to stop."""

import threading
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Self

from engagement_core.bulk.chunk_limits import ChunkLimits
from engagement_core.bulk.item import Item
from engagement_core.bulk.lanes import Lanes, Parcel
from engagement_core.bulk.ledger import Ledger, Ticket
from engagement_core.bulk.lines import Outcome
from engagement_core.bulk.progress import Progress
from engagement_core.bulk.rejection import PartlyKnown, Rejection
from engagement_core.bulk.report import BulkError, BulkReport
from engagement_core.bulk.settings import RunSettings
from engagement_core.bulk.verdict import blame, outcome
from engagement_core.errors import APIError, ConfigurationError, InvalidRequestError

Deliveries = Generator[Sequence[Item], Mapping[str, Rejection], None]
"""Yields what to send and is sent what the vendor rejected of it, or thrown the error."""


class BulkRun:
    """Knows of each item what to do with it; use it in a `with` block, after which late outcomes are ignored.

    One thread offers items; any number of them deliver.
    """

    def __init__(self, limits: ChunkLimits, settings: RunSettings) -> None:
        count = settings.get("concurrency", 4)
        if count < 1:
            raise ConfigurationError(f"concurrency must be at least 1, not {count}.")
        on_error = settings.get("on_error", "stop")
        if on_error not in ("stop", "continue"):
            raise ConfigurationError(f"on_error must be 'stop' or 'continue', not {on_error!r}.")
        self._settings = settings
        self._stops = on_error == "stop"
        self.lanes = Lanes(limits, count)
        self._ledger = _given(settings.get("ledger"))
        self._start = 0
        # Guards the ledger and the numbers. No interrupt can come between taking a plain lock and entering its block.
        self._lock = threading.Lock()
        self._taken = self._accepted = self._rejected = self._unknown = self._skipped = self._in_flight = 0
        self._error: APIError | None = None
        self._failure: BaseException | None = None
        self._ended = False
        self.stopping = False
        """Whether no new chunk may be sent."""
        self.on_stop: Callable[[], None] = _nothing
        """Called when the run starts to stop."""

    def __enter__(self) -> Self:
        self._start = self._ledger.begin_run()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            self._ended = True
            self._ledger.end_run()

    def offer(self, item: Item) -> Parcel | None:
        """Take an item from the input; the result is the chunk that is due, if any.

        Raises InvalidRequestError for a key that came before.
        """
        if not self._wants(item):
            return None
        try:
            return self.lanes.add(item)
        except InvalidRequestError as error:
            with self._lock:
                self._ledger.refuse(item.key, Rejection(str(error)))
                self._rejected += 1
            return None

    def rest(self) -> Iterator[Parcel]:
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
            except (APIError, InvalidRequestError) as error:
                parts += self._failed(part, ticket, error)
            except ConfigurationError:
                self._finish(ticket, "unsent")
                raise
            else:
                others: Outcome = "unknown" if isinstance(rejected, PartlyKnown) else "accepted"
                self._finish(ticket, others, _of_chunk(ticket, rejected))

    def _begin(self, part: Sequence[Item]) -> Ticket | None:
        with self._lock:
            if self.stopping:
                return None
            ticket = self._ledger.sending([item.key for item in part])
            self._in_flight += len(part)
            return ticket

    def _failed(
        self, part: Sequence[Item], ticket: Ticket, error: InvalidRequestError | APIError
    ) -> Sequence[Sequence[Item]]:
        reason = blame(error)
        if reason is None:
            assert isinstance(error, APIError)
            self._give_up(error)
            self._finish(ticket, outcome(error))
            return ()
        # A check on our side costs nothing to repeat; the vendor is asked again only by the caller's wish.
        splits = isinstance(error, InvalidRequestError) or self._settings.get("split_refused", False)
        if len(part) > 1 and splits:
            self._take_back(ticket)
            half = len(part) // 2
            return (part[half:], part[:half])
        self._finish(ticket, "accepted", dict.fromkeys(ticket.keys, reason))
        return ()

    def _give_up(self, error: APIError) -> None:
        self._error = self._error or error
        if self._stops:
            self.stop()

    def _take_back(self, ticket: Ticket) -> None:
        with self._lock:
            if not self._ended:
                self._ledger.sent(ticket, "unsent", {})
                self._in_flight -= len(ticket.keys)

    def _finish(self, ticket: Ticket, became: Outcome, rejected: Mapping[str, Rejection] | None = None) -> None:
        with self._lock:
            if self._ended:
                return
            tally = self._ledger.sent(ticket, became, rejected or {})
            self._in_flight -= len(ticket.keys)
            self._accepted += tally.accepted
            self._rejected += tally.rejected
            self._unknown += tally.unknown
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
        report = BulkReport(
            accepted=self._accepted,
            rejected=self._rejected,
            unknown=self._unknown,
            skipped=self._skipped,
            unsent=self._taken - known,
            rejections=self._ledger.rejections_since(self._start),
            error=self._error,
        )
        if self.stopping:
            raise BulkError("The run stopped at an error", report) from self._error
        return report


def _of_chunk(ticket: Ticket, rejected: Mapping[str, Rejection]) -> Mapping[str, Rejection]:
    strange = rejected.keys() - set(ticket.keys) if rejected else None
    if strange:
        raise ValueError(f"send rejected {min(strange)!r}, which is not a key of the chunk that it was given")
    return rejected


def _given(ledger: Ledger | None) -> Ledger:
    return Ledger() if ledger is None else ledger


def _nothing() -> None:
    """For runs that need not hear of it."""
