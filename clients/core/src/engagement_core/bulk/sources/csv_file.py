"""CSV files."""

import csv as csv_format
import io
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from typing import Unpack

from attrs import field, frozen

from engagement_core.bulk.sources.cells import CellConverter
from engagement_core.bulk.sources.column_cells import text_column
from engagement_core.bulk.sources.column_options import ColumnMapping, ColumnOptions, Route
from engagement_core.bulk.sources.input_files import READ_ERRORS, InputFile, Location, unreadable
from engagement_core.bulk.sources.row_builder import build_rows
from engagement_core.bulk.sources.source import InvalidRow, Row, SkippedLines, Source
from engagement_core.errors import ConfigurationError, InvalidRequestError

_CHUNK = 500
"""Rows that are converted together; in larger chunks, the garbage collector and the caches cost more than they save."""
_HEADER_ROW = 1


def csv(
    location: Location, *, delimiter: str = ",", encoding: str = "utf-8", **options: Unpack[ColumnOptions]
) -> Source:
    """The records of a CSV file with a header, compressed if its name ends in `.gz`.

    A cell is a string unless `types` sets the type of its column; an empty cell is null. Blank lines are skipped.
    `location()` counts records as a spreadsheet does: the header is row 1.

    Raises:
        InvalidRequestError: The file cannot be read, or its columns do not fit the options.
        ConfigurationError: An option is invalid.
    """
    mapping = ColumnMapping.of("csv", options, ("delimiter", "encoding"))
    try:
        csv_format.reader([], delimiter=delimiter)
        "".encode(encoding)
    except (TypeError, ValueError, LookupError) as error:
        raise ConfigurationError(f"csv: the delimiter or the encoding is invalid: {error}.") from error
    file = InputFile.of(location)
    source = _CSVFile(file.name, file, delimiter, encoding, mapping)
    source.check()
    return source


@frozen
class _CSVFile(Source):
    name: str
    _file: InputFile
    _delimiter: str
    _encoding: str
    _mapping: ColumnMapping
    _lines: SkippedLines = field(factory=lambda: SkippedLines(_HEADER_ROW + 1), init=False)

    def location(self, index: int) -> str:
        return f"{self.name} row {self._lines.number(index)}"

    def fingerprint(self) -> Mapping[str, str | int]:
        return {**self._file.fingerprint(), "options": self._mapping.digest(self._delimiter, self._encoding)}

    def check(self) -> None:
        """Raise InvalidRequestError unless the header fits the mapping."""
        with self._records() as records:
            self._routes(self._header(records))

    def __iter__(self) -> Iterator[Row]:
        return chain.from_iterable(self._row_chunks())

    def _row_chunks(self) -> Iterator[list[Row]]:
        self._lines.clear()
        with self._records() as records:
            header = self._header(records)
            routes = self._routes(header)
            converter = CellConverter(self._mapping.timezone, drop_nulls=self._mapping.nulls == "absent")
            count = 0
            for chunk in self._chunks(records):
                rows = self._convert(len(header), routes, self._without_blank(chunk, count), converter)
                count += len(rows)
                yield rows

    @contextmanager
    def _records(self) -> Generator[Iterator[list[str]]]:
        # An invalid byte becomes a lone surrogate, so that it makes only its own row invalid.
        with (
            self._file.open() as content,
            io.TextIOWrapper(content, encoding=self._encoding, errors="surrogateescape", newline="") as text,
        ):
            # The codec utf-8-sig would remove a byte order mark too, but it is slower.
            try:
                first = text.readline().removeprefix("\ufeff")
            except READ_ERRORS as error:
                raise unreadable(self.name, error) from error
            yield csv_format.reader(chain([first], text), delimiter=self._delimiter, strict=True)

    def _header(self, records: Iterator[list[str]]) -> list[str]:
        try:
            header = next(records, None)
        except csv_format.Error as error:
            raise self._malformed(_HEADER_ROW, error) from error
        except READ_ERRORS as error:
            raise unreadable(self.name, error) from error
        if not header:
            raise InvalidRequestError(f"{self.name}: row 1 must name the columns, but it is empty.")
        if _has_invalid_bytes(header):
            raise InvalidRequestError(f"{self.name}: the header is not {self._encoding}; set encoding=.")
        return header

    def _routes(self, header: Sequence[str]) -> Sequence[tuple[int, Route]]:
        routes = self._mapping.routes(self.name, header)
        return [(header.index(route.column), route) for route in routes]

    def _chunks(self, records: Iterator[list[str]]) -> Iterator[list[list[str]]]:
        read = _HEADER_ROW
        while True:
            chunk: list[list[str]] = []
            failure: Exception | None = None
            try:
                # The records before an error stay in the list.
                chunk.extend(islice(records, _CHUNK))
            except csv_format.Error as error:
                failure = self._malformed(read + len(chunk) + 1, error)
            except READ_ERRORS as error:
                failure = InvalidRequestError(f"{unreadable(self.name, error)} The last row is {read + len(chunk)}.")
            yield chunk
            read += len(chunk)
            if failure is not None:
                raise failure
            if not chunk:
                return

    def _malformed(self, row: int, error: Exception) -> InvalidRequestError:
        return InvalidRequestError(
            f"{self.name} row {row}: the quotes are wrong or a cell is too long ({error}), so that this row and those"
            " after it cannot be read. Correct the file and run it again with the same ledger."
        )

    def _without_blank(self, chunk: list[list[str]], count: int) -> list[list[str]]:
        if all(chunk):
            return chunk
        full: list[list[str]] = []
        for record in chunk:
            if record:
                full.append(record)
            else:
                self._lines.skip(count + len(full))
        return full

    def _convert(
        self,
        width: int,
        routes: Sequence[tuple[int, Route]],
        records: list[list[str]],
        converter: CellConverter,
    ) -> list[Row]:
        invalid: dict[int, str] = {}
        if set(map(len, records)) - {width}:
            for index, record in enumerate(records):
                if len(record) != width:
                    invalid[index] = f"the row has {len(record)} cells, but the header has {width}"
                    records[index] = [""] * width
        if _has_invalid_bytes(chain.from_iterable(records)):
            for index, record in enumerate(records):
                if _has_invalid_bytes(record):
                    invalid[index] = f"the row is not {self._encoding}; set encoding="
                    records[index] = [""] * width
        cells = list(zip(*records, strict=True))
        columns = [text_column(route, cells[index], converter) for index, route in routes] if cells else []
        rows = build_rows(len(records), columns, drop_nulls=converter.drop_nulls)
        for index, reason in invalid.items():
            rows[index] = InvalidRow(reason)
        return rows


def _has_invalid_bytes(cells: Iterable[str]) -> bool:
    text = "".join(cells)
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
