"""Where a ledger stores its records."""

import os
import sys
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from io import FileIO
from pathlib import Path
from typing import BinaryIO

import msgspec

from engagement_core.bulk.item import Rejection
from engagement_core.bulk.records import BatchFinished, Header, Record, Rejected, decode_record, encode_record
from engagement_core.errors import ConfigurationError

Rejections = Iterable[tuple[str, Rejection]]

_HEADER = encode_record(Header())
_BLOCK = 1 << 16

# filelock and portalocker do this too, but one call on the ledger itself, which leaves no second file beside it, is not
# worth a dependency of every client.
if sys.platform == "win32":
    import msvcrt

    # Others cannot read a locked byte: lock one that no ledger reaches.
    _FAR_BYTE = 2**40

    def _lock_file(descriptor: int) -> bool:
        """Lock an open file until it is closed; False if another process has locked it."""
        position = os.lseek(descriptor, 0, os.SEEK_CUR)
        os.lseek(descriptor, _FAR_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(descriptor, position, os.SEEK_SET)
        return True
else:
    import fcntl

    def _lock_file(descriptor: int) -> bool:
        """Lock an open file until it is closed; False if another process has locked it."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class Records(ABC):
    """Records in the order in which they were written."""

    @abstractmethod
    def write(self, record: Record) -> None:
        """Append a record; raises OSError, and then appends nothing."""

    @abstractmethod
    def check_fork(self) -> None:
        """Raise ConfigurationError in a process that inherited the open file through a fork."""

    @property
    @abstractmethod
    def end(self) -> int:
        """The position of the next record."""

    @abstractmethod
    def rejections(self, start: int, end: int) -> Rejections:
        """The rejections between two positions."""

    @abstractmethod
    def close(self) -> None:
        """Close the file, if any."""


class MemoryRecords(Records):
    """Keeps the rejections only."""

    def __init__(self) -> None:
        self._rejected: list[tuple[str, Rejection]] = []

    def write(self, record: Record) -> None:
        """Keep the rejections of a record."""
        if isinstance(record, BatchFinished | Rejected):
            self._rejected += record.rejected.items()

    def check_fork(self) -> None:
        """Do nothing: each process has its own memory."""

    @property
    def end(self) -> int:
        """The number of rejections."""
        return len(self._rejected)

    def rejections(self, start: int, end: int) -> Rejections:
        """The rejections between two positions."""
        return self._rejected[start:end]

    def close(self) -> None:
        """Do nothing: no file is open."""


class LedgerFile(Records):
    """Appends records to a file that is locked while it is open."""

    def __init__(self, path: Path, *, fsync: bool) -> None:
        self._path = path
        self._fsync = fsync
        self._closed_at = 0
        self._process = os.getpid()
        is_new = not path.exists()
        self._file = FileIO(path, "a", opener=_open_private)
        try:
            if not _lock_file(self._file.fileno()):
                raise ConfigurationError(
                    f"The ledger {path} is in use: another run has it open. Use one ledger per run."
                )
            self._start()
            if is_new and fsync:
                _fsync_folder(path.parent)
        except BaseException:
            self.close()
            raise

    def _start(self) -> None:
        with self._path.open("rb") as file:
            first = file.readline()
            if not first.endswith(b"\n") and _HEADER.startswith(first):
                # Empty, or truncated while the header was written.
                self._truncate(0)
                self._append(_HEADER)
            elif first != _HEADER:
                raise ConfigurationError(f"{self._path} is not a ledger; nothing was written to it.")
            else:
                self._truncate(_end_of_lines(file))

    def replay(self) -> Iterator[Record]:
        """All records; raises ConfigurationError if one is invalid."""
        with self._path.open("rb", buffering=1 << 20) as file:
            try:
                yield from map(decode_record, file)
            except msgspec.DecodeError as error:
                raise ConfigurationError(f"The ledger {self._path} is damaged before byte {file.tell()}.") from error

    def write(self, record: Record) -> None:
        """Append a record, without buffering; raises OSError."""
        self.check_fork()
        self._append(encode_record(record))

    def check_fork(self) -> None:
        """Raise ConfigurationError in a forked child: the parent would not know what the child sends."""
        if os.getpid() != self._process:
            raise ConfigurationError(
                f"The ledger {self._path} was opened before this process was forked, by process {self._process}, and a"
                " ledger serves one process. Open another ledger in each child."
            )

    def _append(self, raw: bytes) -> None:
        end = self.end
        left = memoryview(raw)
        try:
            while left:
                left = left[self._file.write(left) :]
            if self._fsync:
                os.fsync(self._file.fileno())
        except BaseException:
            # A partial record, from a full disk or an interrupt, must not end up in the middle of the file.
            self._truncate(end)
            raise

    def _truncate(self, end: int) -> None:
        os.ftruncate(self._file.fileno(), end)

    @property
    def end(self) -> int:
        """The size of the file in bytes; of a closed one, when it was closed."""
        return self._closed_at if self._file.closed else os.fstat(self._file.fileno()).st_size

    def rejections(self, start: int, end: int) -> Rejections:
        """The rejections between two positions, read from the file at each iteration."""
        return FileRejections(self._path, start, end)

    def close(self) -> None:
        """Close and unlock the file."""
        self._closed_at = self.end
        self._file.close()


class FileRejections(Rejections):
    """Reads the rejections from a ledger file during iteration. It can be unpickled if the file is accessible."""

    def __init__(self, path: Path, start: int, end: int) -> None:
        self._path = path.absolute()
        self._start = start
        self._end = end

    def __iter__(self) -> Iterator[tuple[str, Rejection]]:
        with self._path.open("rb") as file:
            file.seek(self._start)
            position = self._start
            while position < self._end:
                raw = file.readline()
                position += len(raw)
                record = decode_record(raw)
                if isinstance(record, BatchFinished | Rejected):
                    yield from record.rejected.items()


def _end_of_lines(file: BinaryIO) -> int:
    """The position after the last complete line; a crash truncated what follows."""
    end = file.seek(0, os.SEEK_END)
    while end:
        start = max(0, end - _BLOCK)
        file.seek(start)
        found = file.read(end - start).rfind(b"\n")
        if found >= 0:
            return start + found + 1
        end = start
    return 0


def _open_private(path: str, flags: int) -> int:
    # The keys may be personal data.
    return os.open(path, flags, 0o600)


def _fsync_folder(folder: Path) -> None:
    # Otherwise a power failure may lose a new file. Windows has no such call.
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
