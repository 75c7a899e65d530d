"""The outcome of each item, across runs and crashes."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, NamedTuple, Self

import msgspec

from engagement_core.bulk.batches import (
    NO_OBJECTS,
    Attempt,
    Counts,
    InFlightBatch,
    Rejections,
    State,
    counts_of,
    stored_message,
    writable,
)
from engagement_core.bulk.item import Rejection
from engagement_core.bulk.job import JobIdentity, check_job
from engagement_core.bulk.ledger_database import Durability, LedgerDatabase, read_only
from engagement_core.bulk.ledger_index import LedgerIndex
from engagement_core.bulk.outcomes import BatchOutcome
from engagement_core.codec import encode
from engagement_core.errors import ConfigurationError, InvalidRequestError

StoredOutcome = BatchOutcome | Literal["released", "invalid"]
"""`released`: found to be unsent after an earlier attempt was unknown. `invalid`: rejected before it was sent."""
_CACHED_BATCHES = 64
_HAS_OUTCOMES = """
    SELECT EXISTS (SELECT 1 FROM batch WHERE outcome IN ('accepted', 'unknown')) OR EXISTS (SELECT 1 FROM rejection)
"""
_REJECTED_KEYS = "SELECT position, message, code FROM rejection WHERE batch = ?"


class DuplicateKeyError(InvalidRequestError):
    """Two items of a run have the same key."""


class _Batch(NamedTuple):
    run: int
    outcome: StoredOutcome
    positions: Mapping[str, int]
    rejected: frozenset[int]


class Ledger:
    """The state of each key: accepted, rejected, unknown, or None, which means unsent.

    `Ledger()` keeps the states until it is closed, `Ledger.open(path)` in a SQLite file that later runs continue. Of an
    item, a ledger stores only the key; of a rejection, the vendor's message with e-mail addresses and phone numbers
    masked. It serves one run at a time, and one job: an operation and the arguments that all its requests share.
    """

    def __init__(self) -> None:
        self.path: Path | None = None
        """The file; None for a ledger without one."""
        self._absolute: Path | None = None
        self._connect(LedgerDatabase())

    def _connect(self, database: LedgerDatabase) -> None:
        self._database = database
        self._index = LedgerIndex(database)
        self._read_cached = lru_cache(_CACHED_BATCHES)(self._read_batch)
        self._in_flight: set[int] = set()
        last = next(database.rows("SELECT number, run FROM batch ORDER BY number DESC LIMIT 1"), (0, 0))
        # Batches that were forgotten may have been the last; the index counts on numbers that are never used again.
        self._number: int = max(last[0], database.value("SELECT batch FROM indexed"))
        self._run: int = last[1]
        # Keys of this run that have no outcome yet: queued, or to be sent again.
        self._pending: dict[str, Attempt | None] = {}
        self._in_use = False

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, durability: Durability = "process") -> Self:
        """Open the ledger in a file, or create one. Close it, or use it in a `with` block.

        Each batch is recorded before it is sent and again once its outcome is known, so a killed process loses nothing:
        the items that it was sending are `unknown`. With `durability="power"`, each record is also flushed to the disk
        before the run goes on; otherwise a power failure may lose the last ones.

        The file is a SQLite database whose view `item` has the last attempt of each key. Beside it, an empty file whose
        name ends in `-lock` keeps other runs out.

        Raises:
            ConfigurationError: Another run has the file open, or the file is damaged or not a ledger.
            OSError: The file cannot be opened.
        """
        ledger = cls.__new__(cls)
        ledger.path = Path(path)
        # The working directory may have changed when the rejections are read.
        ledger._absolute = ledger.path.absolute()
        database = LedgerDatabase(ledger.path, durability)
        try:
            ledger._connect(database)
        except BaseException:
            database.close()
            raise
        return ledger

    def state(self, key: str) -> State | None:
        """The state of a key; None if it was never sent, or certainly not processed."""
        last = self._last_attempt(key)
        return None if last is None else last.state

    def keys(self, state: State) -> Iterator[str]:
        """All keys in a state."""
        return (key for (key,) in self._database.rows("SELECT key FROM item WHERE state = ? ORDER BY batch", (state,)))

    def counts(self) -> Mapping[State, int]:
        """The number of keys in each state."""
        counted = dict(self._database.rows("SELECT state, count(*) FROM item GROUP BY state"))
        return {state: counted.get(state, 0) for state in ("accepted", "rejected", "unknown")}

    @property
    def job(self) -> JobIdentity | None:
        """The job that the ledger is bound to; None before its first run."""
        for operation, arguments in self._database.rows("SELECT operation, arguments FROM job"):
            return JobIdentity(operation, msgspec.json.decode(arguments, type=dict[str, str]))
        return None

    def rejections(self) -> Iterator[tuple[str, Rejection]]:
        """Key and last rejection of each key in the state `rejected`, of all runs."""
        query = "SELECT key, message, code FROM item WHERE state = 'rejected' ORDER BY batch"
        return (_rejection(row) for row in self._database.rows(query))

    def export(self, path: str | os.PathLike[str], state: State = "rejected") -> int:
        """Write the keys in a state to a file, with what is known of each; returns their number.

        The columns are key, state, code, message, object, attempted and batch. The format follows the suffix: `.csv`,
        `.jsonl` or `.parquet`. Rejected objects are there if the run had `keep_rejected=True`.

        Raises:
            ConfigurationError: The suffix is none of these, or pyarrow is missing, which Parquet needs.
            OSError: The file cannot be written.
        """
        from engagement_core.bulk.ledger_export import export

        return export(self._database, Path(path), state)

    def resolve(self, keys: Iterable[str], outcome: Literal["accepted", "unsent"]) -> None:
        """Record what you have found out about keys in the state `unknown`, such as by asking the vendor.

        Raises:
            InvalidRequestError: A key is in another state; nothing is recorded.
            OSError: The file cannot be written.
        """
        found = list(keys)
        for key in found:
            state = self.state(key)
            if state != "unknown":
                raise InvalidRequestError(
                    f"The key {key!r} is {state or 'unsent'}, and only unknown ones can be resolved."
                )
        number = self._new_number()
        self._insert(number, "accepted" if outcome == "accepted" else "released", found)
        self._index.add(found, number)

    def close(self) -> None:
        """Close the file. A ledger without a file loses its content."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def begin_run(self, job: JobIdentity | None = None) -> None:
        """Begin a run of a job.

        Raises:
            ConfigurationError: Another run is in progress, the process was forked after the ledger was opened, or the
                ledger holds outcomes of another job.
        """
        if self._in_use:
            raise ConfigurationError(
                "The ledger is in use: it serves one run at a time. Wait for the other run, or use another ledger."
            )
        self._database.check_fork()
        self._bind(job)
        self._forget_invalid()
        self._in_use = True
        self._run += 1

    def _forget_invalid(self) -> None:
        """Forget what was rejected before sending: the input may have been corrected, or have other errors now."""
        if self._database.value("SELECT EXISTS (SELECT 1 FROM batch WHERE outcome = 'invalid')"):
            with self._database.transaction():
                self._database.write(
                    "DELETE FROM rejection WHERE batch IN (SELECT number FROM batch WHERE outcome = 'invalid')"
                )
                self._database.write("DELETE FROM batch WHERE outcome = 'invalid'")
            self._read_cached.cache_clear()

    def _bind(self, job: JobIdentity | None) -> None:
        bound = self.job
        if job == bound:
            return
        # A job without any outcome may be corrected.
        if bound is not None and self._database.value(_HAS_OUTCOMES):
            check_job(bound, job)
        with self._database.transaction():
            self._database.write("DELETE FROM job")
            if job is not None:
                arguments = msgspec.json.encode(job.shared).decode()
                self._database.write("INSERT INTO job VALUES (?, ?)", (job.operation, arguments))

    def end_run(self) -> None:
        """End the run, so that the next one can begin."""
        self._pending = {}
        self._in_use = False

    def rejections_of_run(self) -> Rejections:
        """The rejections of the current run; of a file, they are read during iteration, also after it was closed."""
        found = RunRejections(self._absolute, self._run)
        return found if self._absolute is not None else list(found.read(self._database.rows))

    def claim(self, key: str) -> State | None:
        """Reserve a key for an item of this run; returns its state.

        Raises:
            DuplicateKeyError: The key is not unique within the run.
            InvalidRequestError: The key is empty or cannot be encoded in UTF-8.
        """
        if not key or not (key.isascii() or writable(key) == key):
            raise InvalidRequestError(
                f"The key of an item must be a non-empty string that UTF-8 can encode, not {key!r}."
            )
        last = self._last_attempt(key)
        is_sent = last is not None and last.state is not None and self._batch(last.batch).run == self._run
        if is_sent or key in self._pending:
            raise DuplicateKeyError(f"The key {key!r} is not unique. Give each item of a run its own key.")
        self._pending[key] = last
        return None if last is None else last.state

    def release(self, key: str) -> None:
        """Note that a claimed key is not sent in this run."""
        self._pending.pop(key, None)

    def begin_batch(self, keys: Sequence[str]) -> InFlightBatch:
        """Record that a batch is about to be sent.

        Raises:
            OSError: The record cannot be written; do not send the batch.
        """
        pending = self._pending
        before = {key: last for key in keys if (last := pending.get(key)) is not None}
        batch = InFlightBatch(self._new_number(), keys, before)
        self._insert(batch.number, "unknown", keys)
        self._in_flight.add(batch.number)
        self._index.add(keys, batch.number, ((key, last.batch) for key, last in before.items()))
        for key in keys:
            pending.pop(key, None)
        return batch

    def end_batch(
        self,
        batch: InFlightBatch,
        others: BatchOutcome,
        rejected: Mapping[str, Rejection],
        objects: Mapping[str, Any] = NO_OBJECTS,
        *,
        resend: bool = False,
    ) -> Counts:
        """Record the outcome of a batch: the rejected keys, with their objects if given, and the outcome of all others.

        Unsent keys return to their previous state; with `resend`, they stay claimed for another batch of this run.

        Raises:
            OSError: The record cannot be written; the outcome of the batch stays unknown.
        """
        update = ("UPDATE batch SET outcome = ? WHERE number = ?", (others, batch.number))
        if rejected:
            with self._database.transaction():
                self._database.write(*update)
                self._insert_rejections(batch.number, batch.keys, rejected, objects)
        elif others != "unknown":
            self._database.write(*update)
        self._in_flight.discard(batch.number)
        if others == "unsent":
            unsent = [key for key in batch.keys if key not in rejected]
            self._index.remove(unsent, batch.number, {key: last.batch for key, last in batch.before.items()})
            if resend:
                self._pending.update((key, batch.before.get(key)) for key in unsent)
        return counts_of(batch, others, rejected)

    def reject(self, key: str, rejection: Rejection, value: Any = None, *, is_invalid: bool = False) -> None:
        """Record the rejection of a key outside a batch.

        Args:
            key: The key.
            rejection: Why it is rejected.
            value: Its object, to be stored.
            is_invalid: Whether it was rejected before it was sent, so that the next run checks it again.

        Raises:
            OSError: It cannot be written.
        """
        number = self._new_number()
        with self._database.transaction():
            # A key that was sent before must not look unsent to the next run.
            is_new = self._last_attempt(key) is None
            self._insert(number, "invalid" if is_invalid and is_new else "unsent", [key])
            self._insert_rejections(number, [key], {key: rejection}, {} if value is None else {key: value})
        self._index.add([key], number)
        self._pending.pop(key, None)

    def _new_number(self) -> int:
        self._index.make_room(self._number)
        # Before it is written: an interrupt may arrive as soon as it is.
        self._number += 1
        return self._number

    def _insert(self, number: int, outcome: StoredOutcome, keys: Sequence[str]) -> None:
        attempted = datetime.now(UTC).isoformat(timespec="milliseconds")
        row = (number, self._run, attempted, outcome, msgspec.json.encode(list(keys)).decode())
        self._database.write("INSERT INTO batch VALUES (?, ?, ?, ?, ?)", row)

    def _insert_rejections(
        self, number: int, keys: Sequence[str], rejected: Mapping[str, Rejection], objects: Mapping[str, Any]
    ) -> None:
        for position, key in enumerate(keys):
            if key in rejected:
                message, code = stored_message(rejected[key]), rejected[key].code
                row = (number, position, code, message, _encoded(objects[key]) if key in objects else None)
                self._database.write("INSERT INTO rejection VALUES (?, ?, ?, ?, ?)", row)

    def _last_attempt(self, key: str) -> Attempt | None:
        self._database.check_open()
        for number in self._index.numbers(key):
            batch = self._batch(number)
            position = batch.positions.get(key)
            if position in batch.rejected:
                return Attempt("rejected", number)
            if position is None or batch.outcome == "unsent" or batch.outcome == "invalid":
                continue
            return Attempt(None if batch.outcome == "released" else batch.outcome, number)
        return None

    def _batch(self, number: int) -> _Batch:
        return self._read_batch(number) if number in self._in_flight else self._read_cached(number)

    def _read_batch(self, number: int) -> _Batch:
        for run, outcome, keys in self._database.rows(
            "SELECT run, outcome, keys FROM batch WHERE number = ?", (number,)
        ):
            positions = {key: position for position, key in enumerate(msgspec.json.decode(keys, type=list[str]))}
            rejected = frozenset(row[0] for row in self._database.rows(_REJECTED_KEYS, (number,)))
            return _Batch(run, outcome, positions, rejected)
        # The index keeps batches that were forgotten.
        return _Batch(0, "unsent", {}, frozenset())


class RunRejections(Rejections):
    """Reads the rejections of a run from a ledger during iteration. It can be unpickled if the file is accessible."""

    def __init__(self, path: Path | None, run: int) -> None:
        self._path = path
        self._run = run

    def __iter__(self) -> Iterator[tuple[str, Rejection]]:
        assert self._path is not None
        connection = read_only(self._path)
        try:
            yield from self.read(connection.execute)
        finally:
            connection.close()

    def read(self, rows: Callable[[str, Sequence[Any]], Iterable[Any]]) -> Iterator[tuple[str, Rejection]]:
        """The rejections, by a function that returns the rows of a query."""
        query = """
            SELECT json_extract(batch.keys, '$[' || position || ']'), message, code
            FROM rejection JOIN batch ON number = rejection.batch WHERE run = ? ORDER BY number, position
        """
        return (_rejection(row) for row in rows(query, (self._run,)))


def _encoded(value: Any) -> str | None:
    """The object as JSON; None if it was rejected because it has no JSON form."""
    try:
        return encode(value).decode()
    except (TypeError, ValueError, RecursionError):
        return None


def _rejection(row: Sequence[Any]) -> tuple[str, Rejection]:
    key, message, code = row
    return key, Rejection(message, code)
