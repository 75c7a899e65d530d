"""Tolerant readers of the simple shapes: they keep what does not fit, and say so."""

import datetime as dt
from types import NoneType
from typing import Any, NamedTuple, get_args

import msgspec

from .mismatches import DecodeContext, Path, json_name, kind_of
from .type_support import native_decoder

JSON_KINDS: frozenset[type] = frozenset({str, int, float, bool, NoneType, list, dict})
_NOTHING: frozenset[type] = frozenset()
_CONTAINERS: frozenset[type] = frozenset({list, dict})

# All that msgspec.convert raises for JSON values: UnicodeEncodeError for a lone surrogate, RecursionError for depth.
REFUSALS = (msgspec.ValidationError, ValueError, RecursionError)


class Score(NamedTuple):
    """How badly an object fits a type: less is better, and the first number counts most."""

    missing: int
    misfits: int
    unrecognised: int
    lost: int


class TypeDecoder:
    """How to read one type from a parsed JSON value.

    `exact`: the Python types of raw values that are right as they are. `core`: the same reader for callers that have
    tried `exact` before, without the detour over a union.
    """

    __slots__ = ("_native", "core", "exact", "expected", "hint")

    def __init__(self, hint: Any, expected: str, exact: frozenset[type] = _NOTHING) -> None:
        self.hint = hint
        self.expected = expected
        self.exact = exact
        self.core: TypeDecoder = self
        self._native: bool | None = None

    def build(self, raw: Any, path: Path, walk: DecodeContext) -> Any:
        """The value for `raw`."""
        return raw if type(raw) in self.exact else walk.misfit(path, self.expected, raw)

    def rebuild(self, raw: Any, path: Path, walk: DecodeContext) -> Any:
        """The value for `raw`, which msgspec has refused as a whole."""
        return self.build(raw, path, walk)

    def fits(self, raw: Any) -> bool:
        """Whether `raw` is of this shape, at a glance: keys are looked at, not what is inside them."""
        return type(raw) in self.exact

    def is_native(self) -> bool:
        """Whether msgspec can read this type."""
        if self._native is None:
            self._native = native_decoder(self.hint) is not None
        return self._native


class NumberShape(TypeDecoder):
    """A float, which JSON may write without a point."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(float, "number", frozenset({float}))

    def build(self, raw: Any, path: Path, walk: DecodeContext) -> Any:
        """A float for a number, or `raw`."""
        if type(raw) is int:
            try:
                return float(raw)
            except OverflowError:
                pass
        return super().build(raw, path, walk)

    def fits(self, raw: Any) -> bool:
        """Whether it is a number."""
        return type(raw) is float or type(raw) is int


class TextShape(TypeDecoder):
    """A datetime or a date, written as a string."""

    __slots__ = ()

    def __init__(self, hint: type[dt.date], expected: str) -> None:
        super().__init__(hint, expected)

    def build(self, raw: Any, path: Path, walk: DecodeContext) -> Any:
        """The datetime or date that the text says, or `raw`."""
        try:
            return msgspec.convert(raw, self.hint)
        except REFUSALS:
            return walk.misfit(path, self.expected, raw)

    def fits(self, raw: Any) -> bool:
        """Whether the text says one."""
        try:
            msgspec.convert(raw, self.hint)
        except REFUSALS:
            return False
        return True


class LiteralDecoder(TypeDecoder):
    """One of some values; a new one is kept."""

    __slots__ = ("_kinds", "values")

    def __init__(self, hint: Any) -> None:
        self.values: frozenset[str | int | bool | None] = frozenset(get_args(hint))
        # Python holds 1, 1.0 and True for equal, JSON does not.
        self._kinds = frozenset((type(value), value) for value in self.values)
        super().__init__(hint, "one of " + ", ".join(repr(value) for value in get_args(hint)))

    def build(self, raw: Any, path: Path, walk: DecodeContext) -> Any:
        """The value itself, in any case."""
        if not self.fits(raw):
            # The new value of an enumeration is what a reader of the log wants to know, unless Python would refuse to
            # print it. Whoever shows it masks it first and then cuts it: part of an address is not recognized as one.
            telling = type(raw) is str or (type(raw) is int and raw.bit_length() < 64)
            walk.note(path, self.expected, repr(raw) if telling else json_name(raw))
        return raw

    def fits(self, raw: Any) -> bool:
        """Whether it is one of the values."""
        return type(raw) not in _CONTAINERS and (type(raw), raw) in self._kinds


class ListShape(TypeDecoder):
    """A list of one kind of items."""

    __slots__ = ("item",)

    def __init__(self, hint: Any, item: TypeDecoder) -> None:
        super().__init__(hint, f"array of {item.expected}")
        self.item = item

    def build(self, raw: Any, path: Path, walk: DecodeContext) -> Any:
        """The list with each of its items built, or `raw` when it is no list."""
        if kind_of(raw) is not list:
            return walk.misfit(path, self.expected, raw)
        exact, build = self.item.exact, self.item.core.build
        if exact.issuperset(map(type, raw)):
            return raw
        return [item if type(item) in exact else build(item, (path, index), walk) for index, item in enumerate(raw)]

    def fits(self, raw: Any) -> bool:
        """Whether it is a list of such items."""
        return kind_of(raw) is list and self.fitting(raw) == len(raw)

    def fitting(self, raw: list[Any]) -> int:
        """How many of the items are of the right shape."""
        return sum(map(self.item.fits, raw))


class DictShape(TypeDecoder):
    """An object with open keys and one kind of values."""

    __slots__ = ("item",)

    def __init__(self, hint: Any, item: TypeDecoder) -> None:
        super().__init__(hint, f"object of {item.expected}")
        self.item = item

    def build(self, raw: Any, path: Path, walk: DecodeContext) -> Any:
        """The dict with each of its values built, or `raw` when it is no object."""
        if kind_of(raw) is not dict:
            return walk.misfit(path, self.expected, raw)
        exact, build = self.item.exact, self.item.core.build
        if exact.issuperset(map(type, raw.values())):
            return raw
        return {key: item if type(item) in exact else build(item, (path, key), walk) for key, item in raw.items()}

    def fits(self, raw: Any) -> bool:
        """Whether it is an object of such values."""
        return kind_of(raw) is dict and all(map(self.item.fits, raw.values()))

    def knows(self, wire: str) -> bool:
        """Whether a key has a place: each has."""
        return True

    def score(self, raw: dict[str, Any]) -> Score:
        """How well an object fits, at a glance."""
        return Score(0, len(raw) - sum(map(self.item.fits, raw.values())), 0, 0)


def scalar_shape(hint: Any) -> TypeDecoder | None:
    """The reader of a type without parts, or None for any other."""
    if hint is dt.datetime:
        return TextShape(hint, "date-time")
    if hint is dt.date:
        return TextShape(hint, "date")
    if hint is float:
        return NumberShape()
    if hint is Any:
        return TypeDecoder(hint, "anything", JSON_KINDS)
    if hint in (str, int, bool, NoneType):
        return TypeDecoder(hint, json_name(hint() if hint is not NoneType else None), frozenset({hint}))
    return None
