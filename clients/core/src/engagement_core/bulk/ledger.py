"""The outcome of each item, across runs and crashes."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Literal, NamedTuple, Self

from engagement_core.bulk.item import Rejection
from engagement_core.bulk.job import JobIdentity, check_job
from engagement_core.bulk.ledger_file import LedgerFile, MemoryRecords, Records, Rejections
from engagement_core.bulk.records import BatchFinished, BatchOutcome, BatchStarted, JobBound, Rejected
from engagement_core.bulk.row_numbers import mask_around_rows
from engagement_core.errors import ConfigurationError, InvalidRequestError

State = Literal["accepted", "rejected", "unknown"]
"""`unknown`: it was sent, and the vendor may have processed it."""

_UNSENT, _UNKNOWN, _ACCEPTED, _REJECTED = range(4)
_STATES: tuple[State | None, ...] = (None, "unknown", "accepted", "rejected")
_MASK = 3
_NO_STATES: Mapping[str, int] = {}
_RUN = 4
_OUTCOMES: dict[BatchOutcome, int] = {"accepted": _ACCEPTED, "unknown": _UNKNOWN, "unsent": _UNSENT}


class InFlightBatch(NamedTuple):
    """A batch that is being sent."""

    number: int
    keys: Sequence[str]
    before: Mapping[str, int]
    """The state of the keys that were sent before."""


class Counts(NamedTuple):
    """Counts of the items of a batch, by outcome."""

    accepted: int
    rejected: int
    unknown: int
    unsent: int


class Ledger:
    """The state of each key: accepted, rejected, unknown, or None, which means unsent.

    `Ledger()` keeps the states in memory, `Ledger.open(path)` in a file that later runs continue. Of an item, a ledger
    stores only the key; of a rejection, the vendor's message with e-mail addresses and phone numbers masked. It serves
    one run at a time, and one job: an operation and the arguments that all its requests share.
    """

    def __init__(self) -> None:
        self._records: Records = MemoryRecords()
        # One small number per key, since there may be millions: the state, and the last run that claimed the key.
        self._codes: dict[str, int] = {}
        self._run = 0
        self._job: JobIdentity | None = None
        self._in_use = False
        self._batch = 0

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, fsync: bool = False) -> Self:
        """Open the ledger in a file, or create one. Close it, or use it in a `with` block.

        Each batch is recorded before it is sent and again once its outcome is known. Both records are passed to the
        operating system at once, so a killed process loses nothing, and the items it was sending are `unknown`. With
        `fsync`, each record is also flushed to the disk, which protects against power failures.

        Raises:
            ConfigurationError: Another run has the file open, or the file is damaged or not a ledger.
            OSError: The file cannot be opened.
        """
        file = LedgerFile(Path(path), fsync=fsync)
        ledger = cls()
        try:
            ledger._replay(file)
        except BaseException:
            file.close()
            raise
        ledger._records = file
        return ledger

    def _replay(self, file: LedgerFile) -> None:
        codes = self._codes
        in_flight: dict[int, tuple[list[str], Mapping[str, int]]] = {}
        for record in file.replay():
            if isinstance(record, BatchStarted):
                keys = record.keys
                in_flight[record.batch] = keys, self._known(keys)
                self._batch = record.batch
                for key in keys:
                    codes[key] = _UNKNOWN
            elif isinstance(record, BatchFinished):
                if record.batch not in in_flight:
                    raise ConfigurationError(
                        f"The ledger is damaged: it has an outcome of batch {record.batch}, which was never sent."
                    )
                keys, before = in_flight.pop(record.batch)
                if record.outcome == "accepted" and not record.rejected:
                    # Nearly every record of a long ledger.
                    for key in keys:
                        codes[key] = _ACCEPTED
                else:
                    self._apply(InFlightBatch(record.batch, keys, before), record.outcome, record.rejected)
            elif isinstance(record, Rejected):
                codes.update(dict.fromkeys(record.rejected, _REJECTED))
            elif isinstance(record, JobBound):
                self._job = record.job

    def state(self, key: str) -> State | None:
        """The state of a key; None if it was never sent, or certainly not processed."""
        return _STATES[self._codes.get(key, _UNSENT) & _MASK]

    def keys(self, state: State) -> Iterator[str]:
        """All keys in a state. Do not call it during a run."""
        return (key for key, code in self._codes.items() if _STATES[code & _MASK] == state)

    def rejections(self) -> dict[str, Rejection]:
        """The last rejection of each key in the state `rejected`, of all runs."""
        found = self._records.rejections(0, self._records.end)
        return {key: rejection for key, rejection in found if self.state(key) == "rejected"}

    def close(self) -> None:
        """Close the file; the states can still be read."""
        self._records.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def begin_run(self, job: JobIdentity | None = None) -> int:
        """Begin a run of a job; returns the position of its first record.

        Raises:
            ConfigurationError: Another run is in progress, the process was forked after the ledger was opened, or the
                ledger holds outcomes of another job.
        """
        if self._in_use:
            raise ConfigurationError(
                "The ledger is in use: it serves one run at a time. Wait for the other run, or use another ledger."
            )
        self._records.check_fork()
        self._bind(job)
        self._in_use = True
        self._run += _RUN
        return self._records.end

    def _bind(self, job: JobIdentity | None) -> None:
        if job == self._job:
            return
        # A job without any outcome may be corrected.
        if self._job is not None and any(code & _MASK for code in self._codes.values()):
            check_job(self._job, job)
        self._records.write(JobBound(job))
        self._job = job

    def end_run(self) -> None:
        """End the run, so that the next one can begin."""
        self._in_use = False

    def rejections_since(self, start: int) -> Rejections:
        """The rejections since a run began at this position."""
        return self._records.rejections(start, self._records.end)

    def claim(self, key: str) -> State | None:
        """Reserve a key for an item of this run; returns its state.

        Raises:
            InvalidRequestError: The key is not unique within the run, is empty or cannot be encoded in UTF-8.
        """
        if not key or not (key.isascii() or _writable(key) == key):
            raise InvalidRequestError(
                f"The key of an item must be a non-empty string that UTF-8 can encode, not {key!r}."
            )
        code = self._codes.get(key, _UNSENT)
        if code >= self._run:
            raise InvalidRequestError(f"The key {key!r} is not unique. Give each item of a run its own key.")
        state = code & _MASK
        self._codes[key] = state | self._run
        return _STATES[state]

    def begin_batch(self, keys: Sequence[str]) -> InFlightBatch:
        """Record that a batch is about to be sent.

        Raises:
            OSError: The record cannot be written; do not send the batch.
        """
        batch = InFlightBatch(self._batch + 1, keys, self._known(keys))
        self._records.write(BatchStarted(batch.number, list(keys)))
        self._batch = batch.number
        self._codes.update(dict.fromkeys(keys, _UNKNOWN | self._run))
        return batch

    def end_batch(self, batch: InFlightBatch, others: BatchOutcome, rejected: Mapping[str, Rejection]) -> Counts:
        """Record the outcome of a batch: the rejected keys, and the outcome of all others.

        Unsent keys return to their previous state.

        Raises:
            OSError: The record cannot be written; the outcome of the batch stays unknown.
        """
        rejected = {key: _masked(rejection) for key, rejection in rejected.items()}
        self._records.write(BatchFinished(batch.number, others, rejected))
        return self._apply(batch, others, rejected)

    def reject(self, key: str, rejection: Rejection) -> None:
        """Record the rejection of a key outside a batch; raises OSError if it cannot be written."""
        self._records.write(Rejected({key: _masked(rejection)}))
        self._codes[key] = _REJECTED | self._run

    def _known(self, keys: Sequence[str]) -> Mapping[str, int]:
        if self._codes.keys().isdisjoint(keys):
            return _NO_STATES
        return {key: state for key in keys if (state := self._codes.get(key, _UNSENT) & _MASK)}

    def _apply(self, batch: InFlightBatch, others: BatchOutcome, rejected: Mapping[str, Rejection]) -> Counts:
        count = len(batch.keys) - len(rejected)
        codes = dict.fromkeys(batch.keys, _OUTCOMES[others] | self._run)
        still_unknown = 0
        if others == "unsent":
            codes.update((key, state | self._run) for key, state in batch.before.items())
            still_unknown = list(batch.before.values()).count(_UNKNOWN)
        codes.update(dict.fromkeys(rejected, _REJECTED | self._run))
        self._codes.update(codes)
        return Counts(
            accepted=count if others == "accepted" else 0,
            rejected=len(rejected),
            unknown=count if others == "unknown" else still_unknown,
            unsent=count - still_unknown if others == "unsent" else 0,
        )


def _writable(text: str) -> str:
    # UTF-8 cannot encode lone surrogates.
    return text.encode(errors="replace").decode()


def _masked(rejection: Rejection) -> Rejection:
    return Rejection(_writable(mask_around_rows(rejection.message)), rejection.code)


class EphemeralLedger(Ledger):
    """A ledger in memory for one run whose keys are unique by construction, such as positions in the input.

    It forgets each batch that the vendor has accepted, except for its rejections, and so does not notice that a key is
    not unique.
    """

    def end_batch(self, batch: InFlightBatch, others: BatchOutcome, rejected: Mapping[str, Rejection]) -> Counts:
        """Record the outcome of a batch."""
        counts = super().end_batch(batch, others, rejected)
        if others == "accepted":
            for key in batch.keys:
                if key not in rejected:
                    self._codes.pop(key, None)
        return counts
