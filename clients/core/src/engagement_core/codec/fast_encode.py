"""The fast way to encode: with msgspec, whose output counts only if the value contains nothing that it gets wrong.

Type hints are not enforced at run time, and msgspec silently encodes NaN as null, bytes as base64, a Decimal or a key
that is a number as a string, a set as an array, and renamed fields by the wrong name.
"""

import datetime as dt
import gc
import sys
from collections.abc import Callable
from types import NoneType
from typing import Annotated, Any, get_args

import msgspec
from msgspec import UNSET

from .fields import alternatives, generated_function, hints_of, is_model, layout_of
from .mismatches import kind_of

# The original class: libraries that freeze time replace `datetime` with a subclass in every module.
DATETIME: type[dt.datetime] = next(
    kind for kind in dt.datetime.__mro__ if (kind.__module__, kind.__name__) == ("datetime", "datetime")
)

# What msgspec encodes as promised; of the numbers, the finite ones, and of the dicts, those with strings as keys.
LEAVES: frozenset[type] = frozenset({str, int, float, bool, NoneType})
_PLAIN = LEAVES | {list, tuple, dict}
_SUPPORTED = _PLAIN | {DATETIME, dt.date, msgspec.Raw}
_MINUTE = dt.timedelta(minutes=1)
_NO_TIME = dt.timedelta()

_Finite = Annotated[float, msgspec.Meta(ge=-sys.float_info.max, le=sys.float_info.max)]


class _Keys(msgspec.Struct, gc=False):
    """A dict whose keys are strings: a Struct without fields accepts any others."""


class _Level(msgspec.Struct, gc=False):
    """Values at the same depth, converted only to let msgspec reject numbers and keys."""

    values: list[bool | int | _Finite | str | list[Any] | _Keys | None]


# Filled without a lock: concurrent threads make equal values, and the last one wins.
_writers: dict[type, Callable[[Any], dict[str, Any]]] = {}
"""Functions from a model to a dict."""


def encode_fast(value: Any) -> bytes | None:
    """A value as JSON; None if msgspec may not encode it as promised."""
    try:
        plain = _without_models(value)
        content = msgspec.json.encode(plain)
        # Only now, since a value that contains itself has no end.
        return content if _is_certain(plain) else None
    except Exception:  # noqa: BLE001  # whatever it is, the slow way reports it with its path
        return None


def is_exact(moment: dt.datetime) -> bool:
    """Whether RFC 3339 can represent the offset of a time from UTC.

    It has no seconds, but zones with local mean time had them until about 1930; msgspec rounds the offset and so shifts
    the instant.
    """
    zone = moment.tzinfo
    return zone is None or zone is dt.UTC or not (moment.utcoffset() or _NO_TIME) % _MINUTE


def _is_native(item: Any) -> bool:
    return type(item) is not DATETIME or is_exact(item)


def _is_certain(value: Any) -> bool:
    level = [value]
    while level:
        kinds = set(map(type, level))
        if not kinds <= _PLAIN:
            if not kinds <= _SUPPORTED:
                return False
            # msgspec rejects the times that are left.
            level = [item for item in level if type(item) in _PLAIN or not _is_native(item)]
        msgspec.convert({"values": level}, _Level)
        # The items of all lists and the values of all dicts.
        level = gc.get_referents(*level)
    return True


def _without_models(value: Any) -> Any:
    """The value with dicts for models, at least those in dicts, in models and in lists that begin with a model."""
    kind = kind_of(value)
    if kind is dict:
        return {name: _without_models(item) for name, item in value.items() if item is not UNSET}
    if kind is list:
        if not value or kind_of(value[0]) in _PLAIN:
            return value
        return [_without_models(item) for item in value]
    if kind in _PLAIN:
        return value
    writer = _writers.get(kind)
    if writer is None:
        if not is_model(kind):
            return value
        writer = _writers[kind] = _make_writer(kind)
    return writer(value)


def _may_hold_models(hint: Any) -> bool:
    return any(is_model(member) or any(map(_may_hold_models, get_args(member))) for member in alternatives(hint))


def _make_writer(model: type[Any]) -> Callable[[Any], dict[str, Any]]:
    layout = layout_of(model)
    hints = hints_of(model)
    lines = ["def write(model):", "    fields = {}"]
    for field in layout.fields:
        absent = " and value is not None" if field.none_is_absent else ""
        value = "without_models(value)" if _may_hold_models(hints[field.name]) else "value"
        lines.append(f"    if (value := model.{field.name}) is not UNSET{absent}:")
        lines.append(f"        fields[{field.wire!r}] = {value}")
    if layout.extras is not None:
        lines.append(f"    add_extras(fields, model.{layout.extras.name})")
    wires = frozenset(field.wire for field in layout.fields)

    def add_extras(fields: dict[str, Any], extras: Any) -> None:
        if kind_of(extras) is not dict or not wires.isdisjoint(extras):
            raise ValueError
        for name, item in extras.items():
            fields[name] = item if type(item) in LEAVES else _without_models(item)

    names = {"UNSET": UNSET, "without_models": _without_models, "add_extras": add_extras}
    return generated_function("\n".join([*lines, "    return fields\n"]), names)
