"""Whole columns of Python values, converted by functions in C where all values of a chunk are alike."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from math import isfinite
from operator import attrgetter
from types import NoneType
from typing import Any

from attrs import field, frozen

from engagement_core.bulk.sources.cells import BOOLEANS, PLAIN, CellConverter, CellError, is_null, plain_digits
from engagement_core.bulk.sources.column_options import ColumnType, Route


@frozen
class Column:
    """The values of a column in a chunk of rows."""

    route: Route
    values: Sequence[Any]
    """None where there is none."""
    has_nulls: bool
    errors: dict[int, str] = field(factory=dict[int, str])
    """Why values cannot be converted, by their index in the chunk; their value is None."""


_ZONE_OF = attrgetter("tzinfo")
_KINDS: dict[type, str] = {
    str: "text",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    datetime: "a time",
    dict: "an object",
    list: "a list",
}


def text_column(route: Route, cells: Sequence[str], converter: CellConverter) -> Column:
    """A column of text whose empty cells are null."""
    has_nulls = "" in cells
    if route.type in (None, "string", "any"):
        return Column(route, [cell or None for cell in cells] if has_nulls else cells, has_nulls)
    full: Sequence[str] = [cell for cell in cells if cell] if has_nulls else cells
    try:
        converted = _all_texts(full, route.type, converter)
    except (ValueError, KeyError):
        return python_column(route, [cell or None for cell in cells], converter)
    if not has_nulls:
        return Column(route, converted, has_nulls=False)
    values = iter(converted)
    return Column(route, [next(values) if cell else None for cell in cells], has_nulls=True)


def python_column(route: Route, values: Sequence[Any], converter: CellConverter) -> Column:
    """A column of any values."""
    types = set(map(type, values))
    if types <= PLAIN and route.type in (None, "any"):
        return Column(route, values, NoneType in types)
    if types == {float} and route.type in (None, "any", "number") and all(map(isfinite, values)):
        return Column(route, values, has_nulls=False)
    return _cell_by_cell(route, values, converter.of_type(route.type))


def _all_texts(cells: Sequence[str], kind: ColumnType | None, converter: CellConverter) -> Sequence[Any]:
    """Raises ValueError or KeyError if one of the cells needs a closer look."""
    if kind == "integer":
        plain_digits("".join(cells))
        return list(map(int, cells))
    if kind == "number":
        plain_digits("".join(cells))
        numbers = list(map(float, cells))
        if not all(map(isfinite, numbers)):
            raise ValueError
        return numbers
    if kind == "boolean":
        return list(map(BOOLEANS.__getitem__, map(str.lower, cells)))
    if kind == "datetime":
        times = list(map(datetime.fromisoformat, cells))
        return times if set(map(_ZONE_OF, times)) == {UTC} else list(map(converter.zoned, times))
    return list(map(converter.of_type(kind), cells))


def _cell_by_cell(route: Route, values: Iterable[Any], convert: Callable[[Any], Any]) -> Column:
    converted: list[Any] = []
    errors: dict[int, str] = {}
    for index, value in enumerate(values):
        plain = None
        try:
            if not is_null(value):
                plain = convert(value)
        except CellError as error:
            errors[index] = str(error)
        except (ValueError, OverflowError, RecursionError) as error:
            errors[index] = f"cannot be converted ({type(error).__name__})"
        converted.append(plain)
    return Column(route, converted, None in converted, errors)


class ColumnKinds:
    """Finds values that differ in kind from those before them in their column, unless its type is set.

    The vendor would reject them, or change the type of an attribute.
    """

    def __init__(self) -> None:
        self._kinds: dict[str, str] = {}

    def check(self, column: Column) -> Column:
        """The column with an error for each value of another kind."""
        if column.route.type is not None:
            return column
        types = set(map(type, column.values)) - {NoneType}
        kinds = {_KINDS[kind] for kind in types}
        name = column.route.column
        if name in self._kinds:
            kinds.add(self._kinds[name])
        if len(kinds) > 1:
            self._note_others(column)
        elif kinds:
            self._kinds[name] = kinds.pop()
        return column

    def _note_others(self, column: Column) -> None:
        name = column.route.column
        for index, value in enumerate(column.values):
            if value is not None:
                kind = _KINDS[type(value)]
                expected = self._kinds.setdefault(name, kind)
                if kind != expected:
                    column.errors[index] = f"expected {expected} as in the rows before, got {kind}; set its type"
