"""Models and built-in types to JSON."""

import datetime as dt
from math import isfinite
from types import NoneType
from typing import Any, NamedTuple

import msgspec
from msgspec import UNSET

from .fast_encode import DATETIME, LEAVES, encode_fast, is_exact
from .fields import Field, layout_of
from .mismatches import kind_of, render_steps

_AS_IS: frozenset[type] = frozenset({str, int, bool, NoneType})
# A list with fewer objects does not make up for the work that the fast way takes for each level.
_MANY_ITEMS = 8


def encode(value: Any) -> bytes:
    """Encode models, built-in types and datetimes, nested in any way, as compact JSON in UTF-8.

    UNSET is omitted from models and dicts, and so is None from a field whose default is None. A value that is already
    encoded may be passed as msgspec.Raw.

    Raises:
        TypeError: A value has a type that JSON does not support.
        ValueError: A value has no JSON form: NaN, infinity, a lone surrogate, a value that contains itself, or an
            additional property with the name of a field. Both messages name the path, if it is known.
    """
    try:
        return msgspec.json.encode(_convert(_FOR_SMALL_JSON, value))
    except _ManyItems:
        content = encode_fast(value)
    return encode_checked(value) if content is None else content


def encode_checked(value: Any) -> bytes:
    """As `encode`, after checking each value; raises what `encode` raises."""
    return msgspec.json.encode(_convert(_FOR_JSON, value))


def to_builtins(value: Any) -> Any:
    """Convert a value to dict, list, str, int, float, bool and None. Raises what `encode` raises."""
    return _convert(_FOR_PYTHON, value)


def plain_datetime(value: dt.datetime) -> dt.datetime:
    """Convert an instance of a subclass to a plain datetime, the only one that msgspec encodes.

    Raises:
        ValueError: The value is not a time, such as pandas' NaT.
    """
    if value != value:
        raise ValueError(f"{value!r} is not a time; omit the value if there is none")
    return DATETIME(
        value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond, value.tzinfo,
        fold=value.fold,
    )  # fmt: skip


class _ModelInfo(NamedTuple):
    # Of each field: its name, its wire name, and whether None means that the key is absent.
    fields: tuple[tuple[str, str, bool], ...]
    extras: Field | None
    wires: frozenset[str]


_infos: dict[type, _ModelInfo] = {}


class _WriteError(Exception):
    """A value that cannot be encoded; collects its path while it propagates."""

    def __init__(self, kind: type[Exception], text: str) -> None:
        super().__init__(text)
        self.kind = kind
        self.steps: list[str | int] = []


class _ManyItems(Exception):  # no error
    """A value has a list of many objects, so that the fast way is faster."""


class _Converter:
    """Converts values to built-in types; with `keep_native`, keeps the datetimes and Raw values that msgspec encodes.

    With `only_small`, it raises _ManyItems when it comes to a list of many objects.

    msgspec supports attrs classes, but type hints are not enforced at run time, and it would silently encode NaN as
    null, bytes as base64, a Decimal as a string and renamed fields by the wrong name. Checking for these takes as long
    as converting.
    """

    __slots__ = ("keep_native", "only_small")

    def __init__(self, *, keep_native: bool, only_small: bool = False) -> None:
        self.keep_native = keep_native
        self.only_small = only_small

    def value(self, value: Any) -> Any:
        kind = kind_of(value)
        if kind is dict:
            return self.mapping(value)
        if kind in _AS_IS:
            return value
        if kind is float:
            return _finite(value)
        if kind is DATETIME:
            return self.timestamp(value)
        if kind is msgspec.Raw:
            return value if self.keep_native else msgspec.json.decode(value)
        if kind is list or kind is tuple:
            return self.sequence(value)
        if hasattr(kind, "__attrs_attrs__"):
            return self.model(value)
        return self.rare(value)

    def model(self, model: Any) -> dict[str, Any]:
        kind = kind_of(model)
        fields, extras, wires = _infos.get(kind) or _make_info(kind)
        plain: dict[str, Any] = {}
        for name, wire, none_is_absent in fields:
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
            raise _WriteError(TypeError, f"additional properties must be a dict, not {type(extras).__name__}")
        plain = self.mapping(extras)
        taken = wires.intersection(plain)
        if taken:
            raise _WriteError(ValueError, f"additional property {min(taken)!r} has the name of a field")
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
        if self.only_small and len(sequence) >= _MANY_ITEMS and kind_of(sequence[0]) not in LEAVES:
            raise _ManyItems
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
        if not is_exact(value):
            try:
                value = value.astimezone(dt.UTC)
            except OverflowError:
                raise _WriteError(ValueError, f"{value!r} is out of range in UTC") from None
        return value if self.keep_native else msgspec.to_builtins(value)

    def rare(self, value: Any) -> Any:
        if isinstance(value, dt.datetime):
            try:
                return self.timestamp(plain_datetime(value))
            except ValueError as error:
                raise _WriteError(ValueError, str(error)) from None
        if isinstance(value, dt.date):
            return dt.date.isoformat(value)
        # Subclasses, including enums; the plain types are handled before.
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
            raise _WriteError(TypeError, "UNSET is only allowed in a model or a dict")
        raise _WriteError(TypeError, f"JSON does not support {type(value).__module__}.{type(value).__qualname__}")


_FOR_JSON = _Converter(keep_native=True)
_FOR_SMALL_JSON = _Converter(keep_native=True, only_small=True)
_FOR_PYTHON = _Converter(keep_native=False)


def _convert(converter: _Converter, value: Any) -> Any:
    try:
        return converter.value(value)
    except _WriteError as error:
        raise error.kind(f"{error} - at {render_steps(error.steps[::-1])}") from None
    except RecursionError:
        raise ValueError("nested too deeply, or contains itself") from None


def _make_info(cls: type[Any]) -> _ModelInfo:
    layout = layout_of(cls)
    info = _infos[cls] = _ModelInfo(
        fields=tuple((field.name, field.wire, field.none_is_absent) for field in layout.fields),
        extras=layout.extras,
        wires=frozenset(field.wire for field in layout.fields),
    )
    return info


def _name(key: Any) -> str:
    if not isinstance(key, str):
        raise _WriteError(TypeError, f"a key must be a string, not {type(key).__name__}")
    return str.__str__(key)


def _finite(number: float) -> float:
    if not isfinite(number):
        raise _WriteError(ValueError, f"JSON does not support the number {number}")
    return number
