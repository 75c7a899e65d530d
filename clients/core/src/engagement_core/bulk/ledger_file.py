"""Where a ledger writes its lines."""

import os
import sys
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from io import FileIO
from pathlib import Path
from typing import BinaryIO

import msgspec

from engagement_core.bulk.file_lock import lock_file
from engagement_core.bulk.item import Rejection
from engagement_core.bulk.records import Header, Line, Refused, Sent, decode_line, encode_line
from engagement_core.errors import ConfigurationError

Rejections = Iterable[tuple[str, Rejection]]

_HEADER = encode_line(Header())
_BLOCK = 1 << 16


class Journal(ABC):
    """Lines in the order they were written."""

    @abstractmethod
    def write(self, line: Line) -> None:
        """Add a line; raises OSError, and has then added nothing."""

    @abstractmethod
    def refuse_fork(self) -> None:
        """Raise ConfigurationError in a process that got the open file of another one by a fork."""

    @property
    @abstractmethod
    def end(self) -> int:
        """Where the next line will stand."""

    @abstractmethod
    def rejections(self, start: int, end: int) -> Rejections:
        """What was rejected in the lines between two places."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the file, if any."""


class MemoryRecords(Journal):
    """Keeps the rejections, and of everything else nothing."""

    def __init__(self) -> None:
        self._rejected: list[tuple[str, Rejection]] = []

    def write(self, line: Line) -> None:
        """Add a line."""
        if isinstance(line, Sent | Refused):
            self._rejected += line.rejected.items()

    def refuse_fork(self) -> None:
        """Each process has a memory of its own."""

    @property
    def end(self) -> int:
        """The number of rejections."""
        return len(self._rejected)

    def rejections(self, start: int, end: int) -> Rejections:
        """What was rejected between two places."""
        return self._rejected[start:end]

    def close(self) -> None:
        """Nothing is open."""


class LedgerFile(Journal):
    """Appends JSON lines to a file that is locked for as long as it is open."""

    def __init__(self, path: Path, *, fsync: bool) -> None:
        self._path = path
        self._fsync = fsync
        self._closed_at = 0
        self._process = os.getpid()
        is_new = not path.exists()
        self._file = FileIO(path, "a", opener=_open_private)
        try:
            if not lock_file(self._file.fileno()):
                raise ConfigurationError(f"The ledger {path} is in use: another run has it open. Give each its own.")
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
                # Empty, or cut short while the first line was written.
                self._cut(0)
                self._append(_HEADER)
            elif first != _HEADER:
                raise ConfigurationError(f"{self._path} is not a ledger; nothing was written to it.")
            else:
                self._cut(_end_of_lines(file))

    def replay(self) -> Iterator[Line]:
        """All lines; raises ConfigurationError for an unreadable one."""
        with self._path.open("rb", buffering=1 << 20) as file:
            try:
                yield from map(decode_line, file)
            except msgspec.DecodeError as error:
                raise ConfigurationError(f"The ledger {self._path} is damaged before byte {file.tell()}.") from error

    def write(self, line: Line) -> None:
        """Append a line, in one piece and past Python's own buffers; raises OSError."""
        self.refuse_fork()
        self._append(encode_line(line))

    def refuse_fork(self) -> None:
        """Raise ConfigurationError in a forked child: the parent knows nothing of what the child would send."""
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
            # Half a line, of a full disk or an interrupt, must not end up in the middle of the file.
            self._cut(end)
            raise

    def _cut(self, end: int) -> None:
        os.ftruncate(self._file.fileno(), end)

    @property
    def end(self) -> int:
        """The size of the file in bytes; of a closed one, when it was closed."""
        return self._closed_at if self._file.closed else os.fstat(self._file.fileno()).st_size

    def rejections(self, start: int, end: int) -> Rejections:
        """What was rejected in the lines between two places, read anew for each iteration."""
        return FileRejections(self._path, start, end)

    def close(self) -> None:
        """Close the file and let others have it."""
        self._closed_at = self.end
        self._file.close()


class FileRejections(Rejections):
    """Reads the rejections from a ledger's file while it is iterated; it can be pickled where the file is in reach."""

    def __init__(self, path: Path, start: int, end: int) -> None:
        self._path = path.absolute()
        self._start = start
        self._end = end

    def __iter__(self) -> Iterator[tuple[str, Rejection]]:
        with self._path.open("rb") as file:
            file.seek(self._start)
            place = self._start
            while place < self._end:
                raw = file.readline()
                place += len(raw)
                line = decode_line(raw)
                if isinstance(line, Sent | Refused):
                    yield from line.rejected.items()


def _end_of_lines(file: BinaryIO) -> int:
    """Where the last complete line ends: what follows it was cut short by a crash."""
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
    # The keys may be personal data: the file is for its owner only.
    return os.open(path, flags, 0o600)


def _fsync_folder(folder: Path) -> None:
    # Without this, a new file can be lost with its whole content. Windows has no such call.
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
