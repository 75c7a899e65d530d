"""Which types msgspec can do by itself: questions about everything a type hint reaches."""

import datetime as dt
from collections.abc import Iterator
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import msgspec

from .fields import hints_of, is_model, layout_of
from .prefill import prefilled

_KNOWN: frozenset[Any] = frozenset({str, int, float, bool, NoneType, dt.datetime, dt.date, Any, list, dict})

# Filled without a lock: two threads that meet here compute equal values, and the last one stays.
_decoders: dict[Any, msgspec.json.Decoder[Any] | None] = {}


def alternatives(hint: Any) -> tuple[Any, ...]:
    """The members of a union, or the hint itself; without UnsetType, which JSON cannot say."""
    members = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    return tuple(NoneType if member is None else member for member in members if member is not msgspec.UnsetType)


def native_decoder(hint: Any) -> msgspec.json.Decoder[Any] | None:
    """The decoder of msgspec for this type, or None when it has none or would get it wrong.

    Raises TypeError for a hint that the codec does not know.
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
        # Unions it cannot tell apart: two models, a string beside a datetime, two kinds of list.
        return None


def _atoms(hint: Any) -> Iterator[Any]:
    """Every class and every plain type that the hint reaches, each model once."""
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
