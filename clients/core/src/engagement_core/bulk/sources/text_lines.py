"""Lines of text: one identifier or address each."""

from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from attrs import field, frozen

from engagement_core.bulk.sources.input_files import (
    READ_ERRORS,
    InputFile,
    Location,
    OpenFile,
    input_file,
    unreadable,
)
from engagement_core.bulk.sources.source import InvalidRow, SkippedLines, Source

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def lines(location: Location | BinaryIO) -> Source:
    """The lines of a text file as strings, without the space around them, for methods that take identifiers.

    It is compressed if its name ends in `.gz`. Blank lines are skipped. `location()` counts all lines from 1. A file
    that is already open, in binary mode, can be read once.

    Raises:
        ConfigurationError: This is no file.
    """
    file = input_file(location)
    return _TextLines(file.name, file)


@frozen
class _TextLines(Source):
    name: str
    _file: InputFile | OpenFile
    _lines: SkippedLines = field(factory=lambda: SkippedLines(1), init=False)

    def location(self, index: int) -> str:
        return f"{self.name} line {self._lines.number(index)}"

    def fingerprint(self) -> Mapping[str, str | int]:
        return self._file.fingerprint()

    def __iter__(self) -> Iterator[Any]:
        self._lines.clear()
        count = 0
        with self._file.open() as content:
            try:
                for number, line in enumerate(content):
                    text = (line.removeprefix(_BYTE_ORDER_MARK) if number == 0 else line).strip()
                    if not text:
                        self._lines.skip(count)
                        continue
                    count += 1
                    yield _decoded(text)
            except READ_ERRORS as error:
                raise unreadable(self.name, error) from error


def _decoded(text: bytes) -> str | InvalidRow:
    try:
        return text.decode()
    except UnicodeDecodeError:
        return InvalidRow("the line is not valid UTF-8")
