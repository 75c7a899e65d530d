"""Maps rows that need not have the same columns."""

from typing import Any, cast

from engagement_core.bulk.sources.cells import CellConverter, CellError, is_null
from engagement_core.bulk.sources.column_options import ColumnMapping, Route, unknown_column
from engagement_core.bulk.sources.row_builder import missing_field
from engagement_core.bulk.sources.source import InvalidRow, Row
from engagement_core.errors import InvalidRequestError
from engagement_core.type_guards import is_mapping
from engagement_core.unknown_names import suggestion

_MISSING = object()


class RowMapper:
    """Converts one row after the other.

    Any row may lack a column, so that a misspelled name in the options is only noticed in the first row, and only if
    this row has a similar column that no option names.
    """

    def __init__(self, source: str, mapping: ColumnMapping) -> None:
        self._source = source
        self._mapping = mapping
        self._drop_nulls = mapping.nulls == "absent"
        self._converter = CellConverter(mapping.timezone, self._drop_nulls)
        self._routes: dict[str, Route | None] = {}
        self._columns_of = {path: name for name, path in mapping.columns.items()}
        self._is_first = True

    def __call__(self, row: Any) -> Row:
        """The object of a row.

        Raises:
            InvalidRequestError: This is the first row, and a name in the options is probably misspelled.
        """
        if not is_mapping(row):
            return InvalidRow(f"expected an object, got {type(row).__name__}")
        if self._is_first:
            self._check_names([str(key) for key in row])
            self._is_first = False
        plain: dict[str, Any] = {}
        reasons: list[str] = []
        for column, value in row.items():
            try:
                self._add(plain, column, value)
            except CellError as error:
                reasons.append(f"column {column!r}: {error}")
        if not reasons:
            reasons += [
                missing_field(path, self._columns_of.get(path, path))
                for path in self._mapping.required
                if _value_at(plain, path) is None
            ]
        return InvalidRow("; ".join(reasons)) if reasons else plain

    def _check_names(self, columns: list[str]) -> None:
        named = {*self._mapping.columns, *self._mapping.types}
        unnamed = [column for column in columns if column not in named]
        for name in sorted(named.difference(columns)):
            if suggestion(name, unnamed):
                raise InvalidRequestError(f"{self._source}: the options name {unknown_column(name, columns)}")

    def _add(self, plain: dict[str, Any], column: Any, value: Any) -> None:
        if not isinstance(column, str):
            raise CellError(f"the name of a column must be a string, not {type(column).__name__}")
        route = self._routes.get(column, _MISSING)
        if not isinstance(route, Route):
            if route is _MISSING:
                route = self._routes[column] = self._mapping.route(column)
            if not isinstance(route, Route):
                if self._mapping.others == "error":
                    raise CellError(f"no option names this column.{suggestion(column, self._mapping.columns)}")
                return
        if is_null(value):
            if self._drop_nulls:
                return
            converted = None
        else:
            converted = self._convert(route, value)
        *parents, key = route.path
        target = plain
        for parent in parents:
            inner = target.setdefault(parent, {})
            if not isinstance(inner, dict):
                raise CellError(f"{'.'.join(route.path)!r} is inside a field that is not an object")
            target = cast(dict[str, Any], inner)
        if key in target:
            raise CellError(f"another column has the field {'.'.join(route.path)!r} too")
        target[key] = converted

    def _convert(self, route: Route, value: Any) -> Any:
        try:
            return self._converter.of_type(route.type)(value)
        except CellError:
            raise
        except (ValueError, OverflowError, RecursionError) as error:
            raise CellError(f"cannot be converted ({type(error).__name__})") from None


def _value_at(plain: Any, path: str) -> Any:
    for name in path.split("."):
        plain = plain.get(name) if is_mapping(plain) else None
    return plain
