"""Which column becomes which field of the vendor's object."""

from collections.abc import Collection, Mapping, Sequence
from datetime import tzinfo
from hashlib import blake2b
from typing import Any, Literal, TypedDict, get_args
from zoneinfo import ZoneInfo

from attrs import frozen

from engagement_core.errors import ConfigurationError, InvalidRequestError
from engagement_core.type_guards import is_mapping
from engagement_core.unknown_names import reject_unknown_keywords, suggestion

ColumnType = Literal["integer", "number", "boolean", "datetime", "string", "json", "any"]
Nulls = Literal["absent", "null"]

_OTHERS = ("drop", "error", "top")
_MAX_NAMES = 20


class ColumnOptions(TypedDict, total=False):
    """Keyword arguments of every source."""

    columns: Mapping[str, str]
    """The field of each column, such as `{"id": "external_id", "title": "properties.title"}`; dots lead into nested
    objects."""
    prefix: Mapping[str, str]
    """What replaces a prefix in the names of columns that `columns` does not name, such as `{"prop_": "properties."}`;
    the longest prefix counts."""
    others: str
    """What becomes of all other columns: `"drop"` (the default if `columns` or `prefix` is given), `"error"`, `"top"`
    (a field of the same name; the default otherwise), or the path of an object with a final dot, such as
    `"properties."`. Their names are taken as they are: a dot in them does not lead anywhere."""
    required: Collection[str]
    """Paths of fields that every object must have; a row without one is invalid."""
    types: Mapping[str, ColumnType]
    """The types of columns, by the name of the column. Without one, a value keeps its own type; a cell of a CSV file
    is a string. `"any"` allows a column of a cursor or frame to mix types."""
    nulls: Nulls
    """Whether None, NaN, NaT, pandas.NA and an empty cell of a CSV file are left out (the default) or sent as null."""
    timezone: tzinfo | str
    """The time zone of timestamps that have none, such as `"Europe/Athens"`; without it, they are invalid."""


@frozen
class Route:
    """The way of a column into the object."""

    column: str
    path: tuple[str, ...]
    type: ColumnType | None
    required: bool


@frozen(kw_only=True)
class ColumnMapping:
    """Valid column options."""

    columns: Mapping[str, str]
    prefix: Mapping[str, str]
    others: str
    required: Collection[str]
    types: Mapping[str, ColumnType]
    nulls: Nulls
    timezone: tzinfo | None

    @classmethod
    def of(cls, caller: str, given: ColumnOptions, own: Collection[str] = ()) -> "ColumnMapping":
        """The mapping for the keyword arguments of a function whose own arguments are named `own`.

        Raises:
            TypeError: A keyword is unknown.
            ConfigurationError: An option is invalid.
        """
        reject_unknown_keywords(caller, given, (*ColumnOptions.__annotations__, *own))
        columns, prefix = _names("columns", given.get("columns")), _names("prefix", given.get("prefix"))
        for option, paths in (("columns", columns), ("prefix", prefix)):
            for name, path in paths.items():
                nested = path.removesuffix(".") if option == "prefix" else path
                if (nested or option == "columns") and not all(nested.split(".")):
                    raise ConfigurationError(f"{option}: {name!r} is mapped to {path!r}, which is not a dotted path.")
        return cls(
            columns=columns,
            prefix=prefix,
            others=_others(given.get("others", "drop" if columns or prefix else "top")),
            required=_required(given.get("required", ())),
            types=_types(given.get("types")),
            nulls=_one_of("nulls", given.get("nulls", "absent"), get_args(Nulls)),
            timezone=_timezone(given.get("timezone")),
        )

    def digest(self, *more: str) -> str:
        """A digest of the options, and of further ones of a source."""
        options = (
            sorted(self.columns.items()),
            sorted(self.prefix.items()),
            self.others,
            sorted(self.required),
            sorted(self.types.items()),
            self.nulls,
            str(self.timezone),
            more,
        )
        return blake2b(repr(options).encode(errors="surrogatepass"), digest_size=8).hexdigest()

    def path(self, column: str) -> tuple[str, ...] | None:
        """The path of a column; None if it is not sent."""
        if column in self.columns:
            return tuple(self.columns[column].split("."))
        prefix = max((prefix for prefix in self.prefix if column.startswith(prefix)), key=len, default=None)
        if prefix is not None:
            *parents, start = self.prefix[prefix].split(".")
            return (*parents, start + column.removeprefix(prefix))
        if self.others == "top":
            return (column,)
        return None if self.others in _OTHERS else (*self.others[:-1].split("."), column)

    def route(self, column: str) -> Route | None:
        """The way of a column; None if it is not sent."""
        path = self.path(column)
        if path is None:
            return None
        return Route(column, path, self.types.get(column), ".".join(path) in self.required)

    def routes(self, source: str, columns: Sequence[str]) -> Sequence[Route]:
        """The ways of all columns of an input that are sent.

        Raises:
            InvalidRequestError: A column occurs twice or is unknown, two columns have the same field, or no column has
                a required field.
        """
        duplicates = [name for index, name in enumerate(columns) if name in columns[:index]]
        if duplicates:
            raise InvalidRequestError(f"{source}: the column {duplicates[0]!r} occurs more than once; rename one.")
        for option, names in (("columns", self.columns), ("types", self.types)):
            for name in names:
                if name not in columns:
                    raise InvalidRequestError(f"{source}: {option} names {unknown_column(name, columns)}")
        routes = [route for column in columns if (route := self.route(column)) is not None]
        self._check_others(source, columns, routes)
        _check_paths(source, routes)
        paths = {".".join(route.path): route.column for route in routes}
        for path in self.required:
            if path not in paths:
                raise InvalidRequestError(
                    f"{source}: no column is mapped to the required field {path!r}.{suggestion(path, paths)}"
                    f" The fields are {listed(paths)}."
                )
        return routes

    def _check_others(self, source: str, columns: Sequence[str], routes: Sequence[Route]) -> None:
        if self.others == "error" and len(routes) < len(columns):
            routed = {route.column for route in routes}
            name = next(column for column in columns if column not in routed)
            raise InvalidRequestError(
                f"{source}: no option names the column {name!r}.{suggestion(name, self.columns)} Add it to columns, or"
                ' set others="drop".'
            )


def unknown_column(name: str, columns: Collection[str]) -> str:
    """A column that is not there, and those that are."""
    return f"the column {name!r}, which does not exist.{suggestion(name, columns)} The columns are {listed(columns)}."


def listed(names: Collection[str]) -> str:
    """Names for a message, not more than a reader wants."""
    shown = ", ".join(list(names)[:_MAX_NAMES]) or "none"
    return shown if len(names) <= _MAX_NAMES else f"{shown} and {len(names) - _MAX_NAMES} more"


def _check_paths(source: str, routes: Sequence[Route]) -> None:
    taken: dict[tuple[str, ...], str] = {}
    for route in routes:
        if not all(route.path):
            raise InvalidRequestError(
                f"{source}: the column {route.column!r} has no field, since a part of its name is empty; rename it."
            )
        if route.path in taken:
            raise InvalidRequestError(
                f"{source}: the columns {taken[route.path]!r} and {route.column!r} are both mapped to"
                f" {'.'.join(route.path)!r}."
            )
        taken[route.path] = route.column
    for route in routes:
        for length in range(1, len(route.path)):
            parent = route.path[:length]
            if parent in taken:
                raise InvalidRequestError(
                    f"{source}: the column {route.column!r} is mapped to {'.'.join(route.path)!r}, but"
                    f" {'.'.join(parent)!r} is the column {taken[parent]!r}."
                )


def _names(option: str, given: Any) -> Mapping[str, str]:
    names: Any = {} if given is None else given
    if not is_mapping(names) or not all(map(_is_text, (*names.keys(), *names.values()))):
        raise ConfigurationError(f'{option} must map str to str, such as {{"id": "external_id"}}.')
    return dict(names)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _others(given: Any) -> str:
    if isinstance(given, str) and (given in _OTHERS or (given.endswith(".") and all(given[:-1].split(".")))):
        return given
    hint = suggestion(given, _OTHERS) if isinstance(given, str) else ""
    raise ConfigurationError(
        f"others must be 'drop', 'error', 'top' or a path with a final dot, such as 'properties.', not {given!r}.{hint}"
    )


def _required(given: Any) -> Collection[str]:
    if isinstance(given, str) or not all(isinstance(path, str) for path in given):
        raise ConfigurationError('required must be a collection of fields, such as ["external_id"].')
    return tuple(given)


def _types(given: Any) -> Mapping[str, ColumnType]:
    return {
        column: _one_of(f"types[{column!r}]", kind, get_args(ColumnType))
        for column, kind in _names("types", given).items()
    }


def _one_of(option: str, given: Any, known: Sequence[str]) -> Any:
    if given not in known:
        choices = ", ".join(map(repr, known[:-1])) + f" or {known[-1]!r}"
        raise ConfigurationError(f"{option} must be {choices}, not {given!r}.{suggestion(str(given), known)}")
    return given


def _timezone(given: Any) -> tzinfo | None:
    if given is None or isinstance(given, tzinfo):
        return given
    try:
        return ZoneInfo(given)
    except (TypeError, ValueError, OSError, LookupError):
        raise ConfigurationError(
            f"timezone must be a time zone, such as 'Europe/Athens' or datetime.UTC, not {given!r}."
        ) from None
