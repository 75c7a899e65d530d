"""Files of tables, CSV and Parquet, with the columns of all rows.

Results are kept in a temporary file until the last one, since any of them may have a new column or another type.
"""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from tempfile import TemporaryFile
from typing import IO, Any

import msgspec

from engagement_core.cli.selection import columns_of, flat

_GROUP_BYTES = 2 * 1024 * 1024
"""JSON of the rows that are in memory together."""
_INTEGERS = range(-(2**63), 2**63)


Group = Sequence[Mapping[str, Any]]
"""Rows that are written together."""


class TableFile:
    """Collects rows in a temporary file, then writes them."""

    def __init__(self, stream: IO[Any]) -> None:
        self._stream = stream
        # Until `close`.
        self._rows = TemporaryFile("w+b")  # noqa: SIM115
        self._kinds: dict[str, set[str]] = {}
        """The kinds of values of each column."""

    def value(self, value: Any) -> None:
        """Write one result as a row."""
        self.items([value], ())
        self.finish()

    def items(self, values: Sequence[Any], originals: Iterable[Any]) -> None:
        """Keep rows."""
        if values and not self._kinds:
            self._kinds = {name: set() for name in columns_of(values, originals)}
        for value in values:
            row = flat(value)
            for name, cell in row.items():
                kinds = self._kinds.setdefault(name, set())
                if cell is not None:
                    kinds.add(_kind(cell))
            self._rows.write(msgspec.json.encode(row) + b"\n")

    def finish(self) -> None:
        """Write the file."""
        self._rows.seek(0)
        self.write({name: _joined(kinds) for name, kinds in self._kinds.items()}, self._groups())

    def _groups(self) -> Iterator[Group]:
        while lines := self._rows.readlines(_GROUP_BYTES):
            yield list(map(_decode, lines))

    def close(self) -> None:
        """Delete the temporary file."""
        self._rows.close()

    def write(self, columns: Mapping[str, str], groups: Iterator[Group]) -> None:
        """Write rows with these columns; the kind of a column is that of all its values."""
        raise NotImplementedError


_decode = msgspec.json.Decoder(dict[str, Any]).decode


class CsvFile(TableFile):
    """A CSV file; objects and lists are JSON, and the header has all columns."""

    def write(self, columns: Mapping[str, str], groups: Iterator[Group]) -> None:
        """Write the header and the rows."""
        writer = csv.writer(self._stream, lineterminator="\n")
        writer.writerow(columns)
        for group in groups:
            writer.writerows([_cell(row.get(name)) for name in columns] for row in group)


class ParquetFile(TableFile):
    """A Parquet file; a column whose values are objects, lists or of several kinds has JSON."""

    def write(self, columns: Mapping[str, str], groups: Iterator[Group]) -> None:
        """Write the rows in groups."""
        # Loaded for these files only.
        from importlib import import_module

        pa: Any = import_module("pyarrow")
        pq: Any = import_module("pyarrow.parquet")
        types = {"integer": pa.int64(), "number": pa.float64(), "boolean": pa.bool_()}
        schema = pa.schema([(name, types.get(kind, pa.string())) for name, kind in columns.items()])
        with pq.ParquetWriter(self._stream, schema) as writer:
            for group in groups:
                cells = [[_typed(row.get(name), kind) for row in group] for name, kind in columns.items()]
                writer.write_table(pa.table(cells, schema=schema))


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer" if value in _INTEGERS else "json"
    if isinstance(value, float):
        return "number"
    return "string" if isinstance(value, str) else "json"


def _joined(kinds: set[str]) -> str:
    if kinds == {"integer", "number"}:
        return "number"
    return next(iter(kinds)) if len(kinds) == 1 else "json" if kinds else "string"


def _typed(value: Any, kind: str) -> Any:
    if value is None:
        return None
    return _json(value) if kind == "json" else float(value) if kind == "number" else value


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else _json(value)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
