"""Cursors of databases (PEP 249)."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Protocol, Unpack

from attrs import define, field

from engagement_core.bulk.sources.cells import CellConverter
from engagement_core.bulk.sources.column_cells import ColumnKinds, python_column
from engagement_core.bulk.sources.column_options import ColumnMapping, ColumnOptions, Route
from engagement_core.bulk.sources.row_builder import build_rows
from engagement_core.bulk.sources.source import Row, Source
from engagement_core.errors import ConfigurationError, InvalidRequestError

_CHUNK = 1000


class DBAPICursor(Protocol):
    """The part of a cursor that is used."""

    @property
    def description(self) -> Any:
        """The columns of the result; None if there is no result."""

    def fetchmany(self, size: int, /) -> Sequence[Any]:
        """The next rows, each a sequence of values."""
        ...


def cursor(executed: DBAPICursor, *, name: str = "query", **options: Unpack[ColumnOptions]) -> Source:
    """The rows of a cursor after its `execute`, which can be read once.

    The types of a column may differ from row to row, as in SQLite: a value that differs in kind from those before it
    makes its row invalid, unless `types` sets the type of the column.

    Raises:
        InvalidRequestError: The columns do not fit the options.
        ConfigurationError: The cursor has no result, or an option is invalid.
    """
    mapping = ColumnMapping.of("cursor", options, ("name",))
    description = getattr(executed, "description", None)
    if description is None:
        raise ConfigurationError("The cursor has no result. Call its execute() with a SELECT first.")
    names = [str(column[0]) for column in description]
    return _CursorRows(name, executed, names, mapping.routes(name, names), mapping)


@define
class _CursorRows(Source):
    name: str
    _cursor: DBAPICursor
    _columns: Sequence[str]
    _routes: Sequence[Route]
    _mapping: ColumnMapping
    _is_read: bool = field(default=False, init=False)

    def fingerprint(self) -> Mapping[str, str | int]:
        return {"name": self.name, "options": self._mapping.digest()}

    def __iter__(self) -> Iterator[Row]:
        if self._is_read:
            raise read_twice(self.name)
        self._is_read = True
        return chain.from_iterable(self._row_chunks())

    def _row_chunks(self) -> Iterator[list[Row]]:
        converter = CellConverter(self._mapping.timezone, drop_nulls=self._mapping.nulls == "absent")
        kinds = ColumnKinds()
        positions = [(self._columns.index(route.column), route) for route in self._routes]
        while records := self._cursor.fetchmany(_CHUNK):
            cells = list(zip(*records, strict=True))
            columns = [kinds.check(python_column(route, cells[index], converter)) for index, route in positions]
            yield build_rows(len(records), columns, drop_nulls=converter.drop_nulls)


def read_twice(name: str) -> InvalidRequestError:
    """The error for an input that is used up."""
    return InvalidRequestError(f"{name} can be read once, and it has been read. Create it again.")
