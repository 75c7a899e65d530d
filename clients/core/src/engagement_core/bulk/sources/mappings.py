"""Rows that are mappings already: JSON lines and iterables."""

from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing
from typing import Any, Unpack

import msgspec
from attrs import define, field, frozen

from engagement_core.bulk.sources.column_options import ColumnMapping, ColumnOptions
from engagement_core.bulk.sources.dbapi import read_twice
from engagement_core.bulk.sources.input_files import READ_ERRORS, InputFile, Location, unreadable
from engagement_core.bulk.sources.row_mapper import RowMapper
from engagement_core.bulk.sources.source import InvalidRow, Row, SkippedLines, Source
from engagement_core.errors import ConfigurationError, InvalidRequestError
from engagement_core.type_guards import is_mapping


def json_lines(location: Location, **options: Unpack[ColumnOptions]) -> Source:
    """The lines of a file, each a JSON object; compressed if its name ends in `.gz`.

    Blank lines are skipped. `location()` counts all lines from 1.

    Raises:
        InvalidRequestError: The file cannot be read.
        ConfigurationError: An option is invalid.
    """
    file = InputFile.of(location)
    source = _JSONLines(file.name, file, ColumnMapping.of("json_lines", options))
    source.check()
    return source


def rows(iterable: Iterable[Any], *, name: str = "rows", **options: Unpack[ColumnOptions]) -> Source:
    """The elements of any iterable, each a mapping. It can be iterated over again if the iterable can.

    Raises:
        ConfigurationError: This is not an iterable, or an option is invalid.
    """
    if not hasattr(iterable, "__iter__") or isinstance(iterable, str | bytes) or is_mapping(iterable):
        raise ConfigurationError(f"rows needs an iterable of mappings, not a {type(iterable).__name__}.")
    return _Rows(name, iterable, ColumnMapping.of("rows", options, ("name",)))


@frozen
class _JSONLines(Source):
    name: str
    _file: InputFile
    _mapping: ColumnMapping
    _lines: SkippedLines = field(factory=lambda: SkippedLines(1), init=False)

    def location(self, index: int) -> str:
        return f"{self.name} line {self._lines.number(index)}"

    def fingerprint(self) -> Mapping[str, str | int]:
        return {**self._file.fingerprint(), "options": self._mapping.digest()}

    def check(self) -> None:
        """Raise InvalidRequestError unless the first line can be read and fits the mapping."""
        with closing(self._rows()) as elements:
            next(elements, None)

    def __iter__(self) -> Iterator[Row]:
        return self._rows()

    def _rows(self) -> Generator[Row]:
        self._lines.clear()
        decode = msgspec.json.Decoder().decode
        convert = RowMapper(self.name, self._mapping)
        count = 0
        with self._file.open() as content:
            for line in self._read(content):
                if not line or line.isspace():
                    self._lines.skip(count)
                    continue
                count += 1
                try:
                    value = decode(line)
                except (ValueError, RecursionError):
                    yield InvalidRow("the line is not valid JSON in UTF-8")
                else:
                    yield convert(value)

    def _read(self, content: Iterable[bytes]) -> Iterator[bytes]:
        number = 0
        try:
            for number, line in enumerate(content, 1):
                yield line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        except READ_ERRORS as error:
            raise InvalidRequestError(f"{unreadable(self.name, error)} The last line is {number}.") from error


@define
class _Rows(Source):
    name: str
    _iterable: Iterable[Any]
    _mapping: ColumnMapping
    _is_read: bool = field(default=False, init=False)

    def fingerprint(self) -> Mapping[str, str | int]:
        return {"name": self.name, "options": self._mapping.digest()}

    def __iter__(self) -> Iterator[Row]:
        elements = iter(self._iterable)
        if elements is self._iterable:
            if self._is_read:
                raise read_twice(self.name)
            self._is_read = True
        return map(RowMapper(self.name, self._mapping), elements)
