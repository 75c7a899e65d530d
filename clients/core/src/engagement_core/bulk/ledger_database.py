"""The SQLite database of a ledger: its schema, its file and its transactions."""

import os
import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Literal
from weakref import finalize

import msgspec

from engagement_core.errors import ConfigurationError

Durability = Literal["process", "power"]
"""What a record survives as soon as it is written: a crash of the process, or also a power failure."""

_APPLICATION_ID = 0x656C6467
VERSION = 1
"""The version of the schema, in `PRAGMA user_version`."""
SCHEMA = """
-- The job that the ledger is bound to: an operation, and a digest of each argument that all its requests share.
CREATE TABLE job (operation TEXT NOT NULL, arguments TEXT NOT NULL);

-- One row per request, written before it is sent and updated once its outcome is known. `outcome` is that of the keys
-- without a row in `rejection`: accepted, unknown (also while the request is in flight), unsent, or released: found to
-- be unsent after an earlier attempt was unknown. `invalid` are objects that the run rejected before sending; they are
-- checked again by the next run, which deletes these rows.
CREATE TABLE batch (
    number INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    attempted TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'unknown', 'unsent', 'released', 'invalid')),
    keys TEXT NOT NULL
);

CREATE INDEX invalid_batch ON batch (number) WHERE outcome = 'invalid';

-- `position` counts the keys of the batch from 0; `object` is the rejected object as JSON, if it is kept.
CREATE TABLE rejection (
    batch INTEGER NOT NULL REFERENCES batch,
    position INTEGER NOT NULL,
    code,
    message TEXT NOT NULL,
    object TEXT,
    PRIMARY KEY (batch, position)
) WITHOUT ROWID;

-- Where the ledger looks up keys: 32 bits of a digest of the key, then 32 bits with the number of its batch. Batches
-- after `indexed.batch` are not in it yet.
CREATE TABLE small_index (entry INTEGER PRIMARY KEY);
CREATE TABLE large_index (entry INTEGER PRIMARY KEY);
CREATE TABLE indexed (batch INTEGER NOT NULL);
INSERT INTO indexed VALUES (0);

-- One row per key that was sent or rejected, with its last attempt.
CREATE VIEW item AS
SELECT * FROM (SELECT
    keys.value AS key,
    CASE WHEN rejection.batch IS NULL THEN batch.outcome ELSE 'rejected' END AS state,
    rejection.code,
    rejection.message,
    rejection.object,
    batch.attempted,
    max(batch.number) AS batch
FROM batch
JOIN json_each(batch.keys) AS keys
LEFT JOIN rejection ON rejection.batch = batch.number AND rejection.position = keys.key
WHERE batch.outcome != 'unsent' OR rejection.batch IS NOT NULL
GROUP BY keys.value) WHERE state != 'released';
"""
_HEADER_SIZE = 100
_PAGE_SIZE = 16384
"""Bytes; the index is read and written faster with large pages."""
_CACHE_KIB = 4096
_SYNCHRONOUS: dict[Durability, str] = {"process": "NORMAL", "power": "FULL"}
_DISK_ERRORS = frozenset({"SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN"})


class LedgerDatabase:
    """An open ledger, in a file that no other run can open, or in a temporary one.

    Raises:
        ConfigurationError: Another run has the file open, or the file is damaged or not a ledger.
        OSError: The file cannot be opened.
    """

    def __init__(self, path: Path | None = None, durability: Durability = "process") -> None:
        if durability not in _SYNCHRONOUS:
            raise ConfigurationError(f"durability must be 'process' or 'power', not {durability!r}.")
        self._path = path
        self._process = os.getpid()
        self._lock = None if path is None else _lock(path)
        self._connection: sqlite3.Connection | None = None
        try:
            if path is not None:
                _create(path)
            # SQLite keeps a database without a name in memory as long as it is small, and then in an unnamed file.
            self._connection = _connect(path or "")
            if path is None:
                # Nobody loses anything if it is not closed, so that Python need not warn.
                finalize(self, self._connection.close)
            self._open(durability)
        except BaseException:
            self.close()
            raise

    def _open(self, durability: Durability) -> None:
        if self._is_empty():
            self.value(f"PRAGMA page_size = {_PAGE_SIZE}")
            # Before the change to a write-ahead log, so that a crash leaves an empty file.
            with self.transaction():
                for statement in SCHEMA.split(";\n"):
                    self.write(statement)
                self.write(f"PRAGMA application_id = {_APPLICATION_ID}")
                self.write(f"PRAGMA user_version = {VERSION}")
        else:
            self._check()
        self.value("PRAGMA journal_mode = WAL")
        self.value(f"PRAGMA synchronous = {_SYNCHRONOUS[durability]}")
        self.value(f"PRAGMA cache_size = -{_CACHE_KIB}")

    def check_open(self) -> sqlite3.Connection:
        """The connection; raises ConfigurationError if the ledger is closed."""
        if self._connection is None:
            raise ConfigurationError(f"The ledger {self._path or 'without a file'} is closed. Open it again.")
        return self._connection

    def _is_empty(self) -> bool:
        # SQLite takes a file that is too short for a header as an empty database.
        if self._path is not None and 0 < self._path.stat().st_size < _HEADER_SIZE:
            raise self._not_a_ledger()
        try:
            return not self.value("SELECT count(*) FROM sqlite_master") and not self.value("PRAGMA application_id")
        except ConfigurationError:
            raise self._not_a_ledger() from None

    def _check(self) -> None:
        if self.value("PRAGMA application_id") != _APPLICATION_ID:
            raise self._not_a_ledger()
        version = self.value("PRAGMA user_version")
        if version != VERSION:
            raise ConfigurationError(
                f"The ledger {self._path} has version {version} of the schema, and this release reads version"
                f" {VERSION}. Continue it with the release that created it."
            )
        found = self.value("PRAGMA quick_check(1)")
        if found != "ok":
            raise self._damaged(found)

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Write everything or nothing; raises OSError if it cannot be written."""
        try:
            # An interrupt may arrive as soon as it has begun.
            self.write("BEGIN IMMEDIATE")
            yield
            self.write("COMMIT")
        except BaseException:
            # Some errors, such as that of a full disk, have already rolled it back.
            with suppress(ConfigurationError, OSError):
                self.write("ROLLBACK")
            raise

    def write(self, statement: str, values: Sequence[Any] = ()) -> None:
        """Write one change; raises OSError if it cannot be written."""
        self.check_fork()
        self._execute(statement, values)

    def write_index(self, entries: Iterable[int], last: int, *, merge: bool) -> None:
        """Write entries, of batches up to the last one; raises OSError if they cannot be written."""
        with self.transaction():
            try:
                self.check_open().executemany("INSERT OR IGNORE INTO small_index VALUES (?)", zip(entries, strict=True))
            except sqlite3.DatabaseError as error:
                raise self._translated(error) from error
            if merge:
                self.write("INSERT OR IGNORE INTO large_index SELECT entry FROM small_index")
                self.write("DELETE FROM small_index")
            self.write("UPDATE indexed SET batch = ?", (last,))

    def rows(self, query: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a query, read one by one."""
        try:
            yield from self._execute(query, values)
        except sqlite3.DatabaseError as error:
            raise self._translated(error) from error

    def column(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        """The first column of all rows."""
        return [row[0] for row in self._execute(query, values)]

    def value(self, query: str, values: Sequence[Any] = ()) -> Any:
        """The single value of a query; None without a row."""
        found = self.column(query, values)
        return found[0] if found else None

    def unindexed_batches(self) -> Iterator[tuple[int, Sequence[str]]]:
        """The batches that are not in the index, and their keys, without those that were unsent."""
        query = """
            SELECT number, outcome, keys, (SELECT json_group_array(position) FROM rejection WHERE batch = number)
            FROM batch WHERE number > (SELECT batch FROM indexed) ORDER BY number
        """
        for number, outcome, raw, rejected in self.rows(query):
            keys = msgspec.json.decode(raw, type=list[str])
            positions = msgspec.json.decode(rejected, type=list[int])
            yield number, [keys[position] for position in positions] if outcome == "unsent" else keys

    def check_fork(self) -> None:
        """Raise ConfigurationError in a forked child: the parent would not know what the child sends."""
        if os.getpid() != self._process:
            raise ConfigurationError(
                f"The ledger {self._path or 'without a file'} was opened before this process was forked, by process"
                f" {self._process}, and a ledger serves one process. Open another ledger in each child."
            )

    def close(self) -> None:
        """Close and unlock the file."""
        # A forked child leaves both to its parent.
        if os.getpid() == self._process:
            for connection in (self._connection, self._lock):
                if connection is not None:
                    connection.close()
            self._connection = None

    def _execute(self, statement: str, values: Sequence[Any]) -> sqlite3.Cursor:
        try:
            return self.check_open().execute(statement, values)
        except sqlite3.DatabaseError as error:
            raise self._translated(error) from error

    def _translated(self, error: sqlite3.DatabaseError) -> Exception:
        name = getattr(error, "sqlite_errorname", "")
        if any(name.startswith(each) for each in _DISK_ERRORS):
            return OSError(f"The ledger {self._path} cannot be read or written: {error}.")
        return self._damaged(error)

    def _damaged(self, reason: object) -> ConfigurationError:
        return ConfigurationError(
            f"The ledger {self._path} is damaged: {reason}. Restore it from a backup: without it, what was sent before"
            " is unknown."
        )

    def _not_a_ledger(self) -> ConfigurationError:
        return ConfigurationError(f"{self._path} is not a ledger; nothing was written to it.")


def read_only(path: Path) -> sqlite3.Connection:
    """A second connection, which may read while a run writes."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _lock(path: Path) -> sqlite3.Connection:
    """Lock a ledger for this run by a lock on an empty database beside it, which SQLite keeps on every platform."""
    # Beside the file itself, which may have several names.
    beside = Path(f"{os.path.realpath(path)}-lock")
    _create(beside)
    lock = _connect(beside)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError:
        lock.close()
        raise ConfigurationError(
            f"The ledger {path} is in use: another run has it open. Use one ledger per run."
        ) from None
    return lock


def _create(path: Path) -> None:
    """Create a file, if there is none, that only its owner can read: the keys may be personal data."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _connect(path: Path | str) -> sqlite3.Connection:
    try:
        # Transactions begin where the code says so, and threads take turns by a lock of the run.
        return sqlite3.connect(path, isolation_level=None, timeout=0, check_same_thread=False)
    except sqlite3.OperationalError as error:
        raise OSError(f"The ledger {path} cannot be opened: {error}.") from error
