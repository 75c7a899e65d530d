# Copied from overrides/appboy/archive.py; edit it there.

"""Reading the zip of a segment export: any number of files, one JSON object a line, in constant memory.

The archive is a file on disk. To unpack it while it comes would need a dependency, would trust the local headers in
place of the directory at the archive's end, and would hand out users of a download that may yet break off and restart.
"""

import io
import zlib
from collections.abc import Iterator
from typing import IO, cast
from zipfile import BadZipFile, ZipFile, ZipInfo

from appboy_client.export_errors import ArchiveError
from appboy_client.zip_directory import directory_size

MOST_DIRECTORY_BYTES = 8 * 1024 * 1024
"""Of the archive's own directory, the one part that has to fit into memory, where it takes ten times as much."""
MOST_LINE_BYTES = 16 * 1024 * 1024
"""Of one user."""
MOST_EXPANSION = 250
"""How many times as large as the archive its content may be; users take some ten to thirty."""
_FREE_BYTES = 16 * 1024 * 1024
_UNREADABLE = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, UnicodeDecodeError)


def read_lines(file: IO[bytes]) -> Iterator[tuple[str, bytes]]:
    """The lines of all files that are not empty, each with its place; raises ArchiveError."""
    try:
        yield from _read(file)
    except _UNREADABLE as error:
        raise ArchiveError(f"The export cannot be unpacked: {error}.") from error


def _read(file: IO[bytes]) -> Iterator[tuple[str, bytes]]:
    size = file.seek(0, io.SEEK_END)
    if directory_size(file) > MOST_DIRECTORY_BYTES:
        raise ArchiveError("The export has a directory that is too large for memory.")
    allowance = _Allowance(_FREE_BYTES + size * MOST_EXPANSION)
    with ZipFile(file) as archive:
        for info in archive.infolist():
            if not info.is_dir():
                yield from _read_file(archive, info, allowance)


class _Allowance:
    """How many bytes may still come out."""

    def __init__(self, left: int) -> None:
        self._left = left

    def take(self, count: int) -> None:
        self._left -= count
        if self._left < 0:
            raise ArchiveError(f"The export is more than {MOST_EXPANSION} times as large as its archive.")


def _read_file(archive: ZipFile, info: ZipInfo, allowance: _Allowance) -> Iterator[tuple[str, bytes]]:
    # The members of a zip can be read like any raw stream, which their type does not say.
    with archive.open(info) as member, io.BufferedReader(cast("io.RawIOBase", member), 256 * 1024) as reader:
        number = 0
        while line := reader.readline(MOST_LINE_BYTES + 1):
            number += 1
            allowance.take(len(line))
            if len(line) > MOST_LINE_BYTES:
                raise ArchiveError(f"{info.filename}, line {number}, is longer than {MOST_LINE_BYTES} bytes.")
            if not line.isspace():
                yield f"{info.filename}, line {number}", line
