# Copied from overrides/appboy/archive.py; edit it there.

"""Reading the zip of a segment export: any number of files, one JSON object a line, in constant memory.

The archive is a file on disk. To unpack it while it comes would need a dependency, would trust the local headers in
place of the directory at the archive's end, and would hand out users of a download that may yet break off and restart.
"""

import io
import sys
from collections.abc import Iterator
from typing import IO, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from appboy_client.export_errors import ArchiveError
from engagement_core.redaction import mask_message

MOST_DIRECTORY_BYTES = 8 * 1024 * 1024
"""Of the archive's own directory, the one part that has to fit into memory, where it takes ten times as much."""
MOST_LINE_BYTES = 16 * 1024 * 1024
"""Of one user."""
MOST_EXPANSION = 250
"""How many times as large as the archive its content may be; users take some ten to thirty."""
_MOST_SHOWN = 300
"""Characters of the name of a file."""
_FREE_BYTES = 16 * 1024 * 1024
_METHODS = (ZIP_STORED, ZIP_DEFLATED)
"""The others take as much memory as the archive says."""


def read_lines(file: IO[bytes]) -> Iterator[tuple[str, bytes]]:
    """The lines of all files that are not empty, each with its place; raises ArchiveError."""
    try:
        yield from _read(file)
    except ArchiveError:
        raise
    # What `zipfile` raises for a damaged archive is documented nowhere, and differs between versions of Python.
    except Exception as error:
        # Its text may hold the names of files, which are the vendor's.
        reason = mask_message(str(error) or type(error).__name__, _MOST_SHOWN)
        error.args = (reason,)
        raise ArchiveError(f"The export cannot be unpacked: {reason}.") from error


def _read(file: IO[bytes]) -> Iterator[tuple[str, bytes]]:
    size = file.seek(0, io.SEEK_END)
    allowance = _Allowance(_FREE_BYTES + size * MOST_EXPANSION)
    guarded = _Guarded(file, size)
    with ZipFile(guarded) as archive:
        guarded.most = sys.maxsize
        for info in archive.infolist():
            if not info.is_dir():
                yield from _read_file(archive, info, allowance)


class _Guarded:
    """The file as `zipfile` sees it: until its directory is read, nothing larger than a directory may be.

    An archive can say the size of its directory in several places that contradict each other. Which of them `zipfile`
    believes does not matter here.
    """

    def __init__(self, file: IO[bytes], size: int) -> None:
        self._file = file
        self._size = size
        self.most = MOST_DIRECTORY_BYTES
        """Bytes that one read may ask for."""
        self.seek = file.seek
        self.tell = file.tell
        self.seekable = file.seekable

    def read(self, size: int = -1, /) -> bytes:
        wanted = size if size >= 0 else self._size - self._file.tell()
        if wanted > self.most:
            raise ArchiveError("The export has a directory that is too large for memory.")
        return self._file.read(size)


class _Allowance:
    """How many bytes may still come out."""

    def __init__(self, left: int) -> None:
        self._left = left

    def take(self, count: int) -> None:
        self._left -= count
        if self._left < 0:
            raise ArchiveError(f"The export is more than {MOST_EXPANSION} times as large as its archive.")


def _read_file(archive: ZipFile, info: ZipInfo, allowance: _Allowance) -> Iterator[tuple[str, bytes]]:
    name = mask_message(info.filename, _MOST_SHOWN)
    if info.compress_type not in _METHODS:
        raise ArchiveError(f"{name} is compressed by the method {info.compress_type}, not by deflate.")
    # The members of a zip can be read like any raw stream, which their type does not say.
    with archive.open(info) as member, io.BufferedReader(cast("io.RawIOBase", member), 256 * 1024) as reader:
        number = 0
        while line := reader.readline(MOST_LINE_BYTES + 1):
            number += 1
            allowance.take(len(line))
            if len(line) > MOST_LINE_BYTES:
                raise ArchiveError(f"{name}, line {number}, is longer than {MOST_LINE_BYTES} bytes.")
            if not line.isspace():
                yield f"{name}, line {number}", line
