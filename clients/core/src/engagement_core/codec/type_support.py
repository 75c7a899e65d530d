"""Which types msgspec can decode natively."""

import datetime as dt
from collections.abc import Iterator
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import msgspec

from .fields import hints_of, is_model, layout_of
from .prefill import prefilled

_KNOWN: frozenset[Any] = frozenset({str, int, float, bool, NoneType, dt.datetime, dt.date, Any, list, dict})

# Filled without a lock: concurrent threads compute equal values, and the last one wins.
_decoders: dict[Any, msgspec.json.Decoder[Any] | None] = {}


def alternatives(hint: Any) -> tuple[Any, ...]:
    """The members of a union, or the hint itself; without UnsetType, which has no JSON form."""
    members = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    return tuple(NoneType if member is None else member for member in members if member is not msgspec.UnsetType)


def native_decoder(hint: Any) -> msgspec.json.Decoder[Any] | None:
    """The msgspec decoder of a type, cached; None if msgspec does not support the type or would decode it wrongly.

    Raises:
        TypeError: The codec does not support the type.
    """
    try:
        return _decoders[hint]
    except KeyError:
        decoder = _decoders[hint] = _make_decoder(hint)
        return decoder


def _make_decoder(hint: Any) -> msgspec.json.Decoder[Any] | None:
    native = True
    models: list[type] = []
    for atom in _atoms(hint):
        if is_model(atom):
            models.append(atom)
            layout = layout_of(atom)
            native = native and not layout.renamed and layout.extras is None
        elif atom not in _KNOWN and get_origin(atom) is not Literal:
            raise TypeError(f"the codec cannot decode into {atom!r}")
    if not native:
        return None
    try:
        with prefilled(models):
            return msgspec.json.Decoder(hint)
    except TypeError:
        # Ambiguous unions: two models, a string and a datetime, two lists.
        return None


def _atoms(hint: Any) -> Iterator[Any]:
    """Every class and every scalar type that a hint contains, directly or through models; each model once."""
    pending = [hint]
    seen: set[type] = set()
    while pending:
        for member in alternatives(pending.pop()):
            if is_model(member):
                if member not in seen:
                    seen.add(member)
                    yield member
                    pending.extend(hints_of(member).values())
            elif get_origin(member) in (list, dict):
                pending.extend(get_args(member))
            else:
                yield member
