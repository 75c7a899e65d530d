"""Models and builtins to JSON."""

import datetime as dt
from math import isfinite
from types import NoneType
from typing import Any, NamedTuple

import msgspec
from msgspec import UNSET

from .fields import Field, layout_of
from .mismatches import kind_of, render_steps

_AS_IS: frozenset[type] = frozenset({str, int, bool, NoneType})
# The class itself, and in a tuple: libraries that stop the clock put a subclass in its place in every module.
_DATETIME: tuple[type[dt.datetime], ...] = tuple(
    kind for kind in dt.datetime.__mro__ if (kind.__module__, kind.__name__) == ("datetime", "datetime")
)
_MINUTE = dt.timedelta(minutes=1)
_NO_TIME = dt.timedelta()


def encode(value: Any) -> bytes:
    """The JSON text, in UTF-8 and without spaces, of models, builtins and datetimes nested in any way.

    UNSET is left out wherever it stands in a model or a dict, and so is None in a field whose default is None. What is
    encoded already may stand anywhere as msgspec.Raw.

    Raises TypeError for an object that has no place in JSON and ValueError for one that JSON cannot write (NaN,
    infinity, a lone surrogate, a value inside itself, an additional property that takes the name of a field); both
    name the place wherever it is known.
    """
    return msgspec.json.encode(_convert(_FOR_JSON, value))


def to_builtins(value: Any) -> Any:
    """What `encode` would write, as dict, list, str, int, float, bool and None.

    Raises TypeError and ValueError as `encode` does.
    """
    return _convert(_FOR_PYTHON, value)


def plain_datetime(value: dt.datetime) -> dt.datetime:
    """A datetime of any subclass as a datetime itself, which is all that msgspec writes.

    Raises ValueError for one that is no time, such as pandas' NaT.
    """
    if value != value:
        raise ValueError(f"{value!r} is not a time; leave the value out where there is none")
    (kind,) = _DATETIME
    return kind(
        value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond, value.tzinfo,
        fold=value.fold,
    )  # fmt: skip


class _Table(NamedTuple):
    # Of each field: its name, its name on the wire, and whether None stands for a key that was not there.
    rows: tuple[tuple[str, str, bool], ...]
    extras: Field | None
    wires: frozenset[str]


_tables: dict[type, _Table] = {}


class _WriteError(Exception):
    """A value that cannot be written; collects the way to it while it travels up."""

    def __init__(self, kind: type[Exception], text: str) -> None:
        super().__init__(text)
        self.kind = kind
        self.steps: list[str | int] = []


class _Converter:
    """Turns values into builtins; with `keep`, leaves the datetimes that msgspec writes in the right way by itself.

    Models are not left to msgspec, although it knows attrs classes: hints bind nobody at run time, and it would write
    NaN as null, bytes as base64, a Decimal as text and renamed fields by the wrong name without a word. To look for
    these first takes as long as to convert.
    """

    __slots__ = ("keep",)

    def __init__(self, *, keep: bool) -> None:
        self.keep = keep

    def value(self, value: Any) -> Any:
        kind = kind_of(value)
        if kind is dict:
            return self.mapping(value)
        if kind in _AS_IS:
            return value
        if kind is float:
            return _finite(value)
        if kind in _DATETIME:
            return self.timestamp(value)
        if kind is msgspec.Raw:
            return value if self.keep else msgspec.json.decode(value)
        if kind is list or kind is tuple:
            return self.sequence(value)
        if hasattr(kind, "__attrs_attrs__"):
            return self.model(value)
        return self.rare(value)

    def model(self, model: Any) -> dict[str, Any]:
        kind = kind_of(model)
        rows, extras, wires = _tables.get(kind) or _make_table(kind)
        plain: dict[str, Any] = {}
        for name, wire, none_is_absent in rows:
            item = getattr(model, name)
            if item is None:
                if not none_is_absent:
                    plain[wire] = None
            elif type(item) in _AS_IS:
                plain[wire] = item
            elif item is not UNSET:
                try:
                    plain[wire] = self.value(item)
                except _WriteError as error:
                    error.steps.append(wire)
                    raise
        if extras is not None:
            plain |= self.extras(wires, getattr(model, extras.name))
        return plain

    def extras(self, wires: frozenset[str], extras: Any) -> dict[str, Any]:
        if not isinstance(extras, dict):
            raise _WriteError(TypeError, f"additional properties are a dict, not {type(extras).__name__}")
        plain = self.mapping(extras)
        taken = wires.intersection(plain)
        if taken:
            raise _WriteError(ValueError, f"additional property {min(taken)!r} is the name of a field")
        return plain

    def mapping(self, mapping: Any) -> dict[str, Any]:
        plain: dict[str, Any] = {}
        for key, item in mapping.items():
            name = key if type(key) is str else _name(key)
            kind = kind_of(item)
            if kind in _AS_IS or (kind is float and isfinite(item)):
                plain[name] = item
            elif item is not UNSET:
                try:
                    plain[name] = self.value(item)
                except _WriteError as error:
                    error.steps.append(name)
                    raise
        return plain

    def sequence(self, sequence: Any) -> list[Any]:
        plain: list[Any] = []
        try:
            for item in sequence:
                if type(item) in _AS_IS:
                    plain.append(item)
                else:
                    plain.append(self.value(item))
        except _WriteError as error:
            error.steps.append(len(plain))
            raise
        return plain

    def timestamp(self, value: dt.datetime) -> Any:
        zone = value.tzinfo
        if zone is not None and zone is not dt.UTC and (value.utcoffset() or _NO_TIME) % _MINUTE:
            # RFC 3339 has no seconds for local mean times, which zones had until about 1930; msgspec rounds the offset
            # and so shifts the instant.
            try:
                value = value.astimezone(dt.UTC)
            except OverflowError:
                raise _WriteError(ValueError, f"{value!r} has no time in UTC") from None
        return value if self.keep else msgspec.to_builtins(value)

    def rare(self, value: Any) -> Any:
        if isinstance(value, dt.datetime):
            try:
                return self.timestamp(plain_datetime(value))
            except ValueError as error:
                raise _WriteError(ValueError, str(error)) from None
        if isinstance(value, dt.date):
            return dt.date.isoformat(value)
        # Subclasses, among them enumerations; the plain types themselves never come here.
        if isinstance(value, str):
            return str.__str__(value)
        if isinstance(value, int):
            return int(value)
        if isinstance(value, float):
            return _finite(float(value))
        if isinstance(value, dict):
            return self.mapping(value)
        if isinstance(value, list | tuple):
            return self.sequence(value)
        if value is UNSET:
            raise _WriteError(TypeError, "UNSET can only stand in a model or a dict")
        raise _WriteError(TypeError, f"{type(value).__module__}.{type(value).__qualname__} has no place in JSON")


_FOR_JSON = _Converter(keep=True)
_FOR_PYTHON = _Converter(keep=False)


def _convert(converter: _Converter, value: Any) -> Any:
    try:
        return converter.value(value)
    except _WriteError as error:
        raise error.kind(f"{error} - at {render_steps(error.steps[::-1])}") from None
    except RecursionError:
        raise ValueError("nested too deeply to be written, or inside itself") from None


def _make_table(cls: type[Any]) -> _Table:
    layout = layout_of(cls)
    table = _tables[cls] = _Table(
        rows=tuple((field.name, field.wire, field.none_is_absent) for field in layout.fields),
        extras=layout.extras,
        wires=frozenset(field.wire for field in layout.fields),
    )
    return table


def _name(key: Any) -> str:
    if not isinstance(key, str):
        raise _WriteError(TypeError, f"a key is a string, not {type(key).__name__}")
    return str.__str__(key)


def _finite(number: float) -> float:
    if not isfinite(number):
        raise _WriteError(ValueError, f"JSON has no number {number}")
    return number
