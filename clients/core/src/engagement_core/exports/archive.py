"""Reads the zip archive of an export in constant memory: any number of files, one JSON object per line.

The archive is a file on disk. Unpacking it during the download would need a dependency, would trust the local headers
instead of the directory at the end of the archive, and would yield users of a download that may still fail and restart.
"""

import io
import sys
from collections.abc import Iterator
from typing import IO, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from engagement_core.exports.errors import ArchiveError
from engagement_core.redaction import mask_message

MAX_DIRECTORY_BYTES = 8 * 1024 * 1024
"""Size of the archive's directory, which has to fit into memory and takes ten times as much there."""
MAX_LINE_BYTES = 16 * 1024 * 1024
"""Size of one user."""
MAX_EXPANSION = 250
"""How many times larger than the archive its content may be; for users the factor is ten to thirty."""
_MAX_SHOWN = 300
"""Characters of a file name in an error message."""
_FREE_BYTES = 16 * 1024 * 1024
_METHODS = (ZIP_STORED, ZIP_DEFLATED)
"""The other methods use as much memory as the archive demands."""


def read_lines(file: IO[bytes]) -> Iterator[tuple[str, bytes]]:
    """Each non-empty line of all files with its place, such as `users.txt, line 3`.

    Raises:
        ArchiveError: The archive is damaged, or exceeds a limit.
    """
    try:
        yield from _read(file)
    except ArchiveError:
        raise
    # Which errors `zipfile` raises for a damaged archive is undocumented and differs between versions of Python.
    except Exception as error:
        # The message may hold file names, which the vendor chooses.
        reason = mask_message(str(error) or type(error).__name__, _MAX_SHOWN)
        error.args = (reason,)
        raise ArchiveError(f"The export cannot be unpacked: {reason}.") from error


def _read(file: IO[bytes]) -> Iterator[tuple[str, bytes]]:
    size = file.seek(0, io.SEEK_END)
    budget = _ByteBudget(_FREE_BYTES + size * MAX_EXPANSION)
    limited = _LimitedReader(file, size)
    with ZipFile(limited) as archive:
        limited.max_read = sys.maxsize
        for info in archive.infolist():
            if not info.is_dir():
                yield from _read_file(archive, info, budget)


class _LimitedReader:
    """Limits how much `zipfile` reads at once until it has read the directory.

    An archive can state the size of its directory in several places that contradict each other. This limit holds
    whichever of them `zipfile` uses.
    """

    def __init__(self, file: IO[bytes], size: int) -> None:
        self._file = file
        self._size = size
        self.max_read = MAX_DIRECTORY_BYTES
        """Bytes that one call of `read` may return."""
        self.seek = file.seek
        self.tell = file.tell
        self.seekable = file.seekable

    def read(self, size: int = -1, /) -> bytes:
        wanted = size if size >= 0 else self._size - self._file.tell()
        if wanted > self.max_read:
            raise ArchiveError("The directory of the export is too large for memory.")
        return self._file.read(size)


class _ByteBudget:
    """How many more bytes may be unpacked."""

    def __init__(self, left: int) -> None:
        self._left = left

    def take(self, count: int) -> None:
        self._left -= count
        if self._left < 0:
            raise ArchiveError(f"The export is more than {MAX_EXPANSION} times larger than its archive.")


def _read_file(archive: ZipFile, info: ZipInfo, budget: _ByteBudget) -> Iterator[tuple[str, bytes]]:
    name = mask_message(info.filename, _MAX_SHOWN)
    if info.compress_type not in _METHODS:
        raise ArchiveError(f"{name} uses the compression method {info.compress_type}; expected deflate.")
    # Members of a zip are raw streams, but their type does not say so.
    with archive.open(info) as member, io.BufferedReader(cast("io.RawIOBase", member), 256 * 1024) as reader:
        number = 0
        while line := reader.readline(MAX_LINE_BYTES + 1):
            number += 1
            budget.take(len(line))
            if len(line) > MAX_LINE_BYTES:
                raise ArchiveError(f"{name}, line {number}, is longer than {MAX_LINE_BYTES} bytes.")
            if not line.isspace():
                yield f"{name}, line {number}", line
