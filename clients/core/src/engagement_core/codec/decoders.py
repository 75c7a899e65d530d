"""Tolerant decoders of simple types: they keep values that do not match, and report them."""

import datetime as dt
from types import NoneType
from typing import Any, NamedTuple, get_args

import msgspec

from .mismatches import CONVERT_ERRORS, DecodeContext, Path, json_name, kind_of

JSON_KINDS: frozenset[type] = frozenset({str, int, float, bool, NoneType, list, dict})
_NOTHING: frozenset[type] = frozenset()
_CONTAINERS: frozenset[type] = frozenset({list, dict})


class Score(NamedTuple):
    """How badly an object matches a type: lower is better, and earlier fields take precedence."""

    missing: int
    mismatches: int
    unrecognised: int
    lost: int


class TypeDecoder:
    """Builds values of one type from parsed JSON.

    Attributes:
        exact: The Python types of raw values that need no conversion.
        core: The decoder to use after checking `exact`: for a union with None, that of the other member.
    """

    __slots__ = ("core", "exact", "expected", "hint")

    def __init__(self, hint: Any, expected: str, exact: frozenset[type] = _NOTHING) -> None:
        self.hint = hint
        self.expected = expected
        self.exact = exact
        self.core: TypeDecoder = self

    def build(self, raw: Any, path: Path, context: DecodeContext) -> Any:
        """The value for `raw`; `raw` itself if it does not match."""
        return raw if type(raw) in self.exact else context.mismatch(path, self.expected, raw)

    def rebuild(self, raw: Any, path: Path, context: DecodeContext) -> Any:
        """The value for `raw`, which msgspec has rejected as a whole."""
        return self.build(raw, path, context)

    def matches(self, raw: Any) -> bool:
        """Whether `raw` matches, by a shallow check: nested values are not checked in full."""
        return type(raw) in self.exact


class FloatDecoder(TypeDecoder):
    """Decodes floats, which JSON may write as integers."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(float, "number", frozenset({float}))

    def build(self, raw: Any, path: Path, context: DecodeContext) -> Any:
        """The number as a float, or `raw`."""
        if type(raw) is int:
            try:
                return float(raw)
            except OverflowError:
                pass
        return super().build(raw, path, context)

    def matches(self, raw: Any) -> bool:
        """Whether `raw` is a number."""
        return type(raw) is float or type(raw) is int


class DateDecoder(TypeDecoder):
    """Decodes datetimes or dates from strings."""

    __slots__ = ()

    def build(self, raw: Any, path: Path, context: DecodeContext) -> Any:
        """The datetime or date in the string, or `raw`."""
        try:
            return msgspec.convert(raw, self.hint)
        except CONVERT_ERRORS:
            return context.mismatch(path, self.expected, raw)

    def matches(self, raw: Any) -> bool:
        """Whether the string holds a datetime or date."""
        try:
            msgspec.convert(raw, self.hint)
        except CONVERT_ERRORS:
            return False
        return True


class LiteralDecoder(TypeDecoder):
    """Decodes one of the values of a Literal; a new value is kept."""

    __slots__ = ("_kinds", "values")

    def __init__(self, hint: Any) -> None:
        self.values: frozenset[str | int | bool | None] = frozenset(get_args(hint))
        # 1, 1.0 and True are equal in Python, but not in JSON.
        self._kinds = frozenset((type(value), value) for value in self.values)
        super().__init__(hint, "one of " + ", ".join(repr(value) for value in get_args(hint)))

    def build(self, raw: Any, path: Path, context: DecodeContext) -> Any:
        """The value itself, whether it matches or not."""
        if not self.matches(raw):
            # The new value of an enumeration is what a reader of the log wants to know, unless Python would refuse to
            # print it. Whoever shows it masks it first and then cuts it: part of an address is not recognized as one.
            printable = type(raw) is str or (type(raw) is int and raw.bit_length() < 64)
            context.note(path, self.expected, repr(raw) if printable else json_name(raw))
        return raw

    def matches(self, raw: Any) -> bool:
        """Whether `raw` is one of the values."""
        return type(raw) not in _CONTAINERS and (type(raw), raw) in self._kinds


class ListDecoder(TypeDecoder):
    """Decodes lists whose items have one type."""

    __slots__ = ("item",)

    def __init__(self, hint: Any, item: TypeDecoder) -> None:
        super().__init__(hint, f"array of {item.expected}")
        self.item = item

    def build(self, raw: Any, path: Path, context: DecodeContext) -> Any:
        """The list with each item built, or `raw` if it is not a list."""
        if kind_of(raw) is not list:
            return context.mismatch(path, self.expected, raw)
        exact, build = self.item.exact, self.item.core.build
        if exact.issuperset(map(type, raw)):
            return raw
        return [item if type(item) in exact else build(item, (path, index), context) for index, item in enumerate(raw)]

    def matches(self, raw: Any) -> bool:
        """Whether `raw` is a list of matching items."""
        return kind_of(raw) is list and self.count_matching(raw) == len(raw)

    def count_matching(self, raw: list[Any]) -> int:
        """The number of items that match."""
        return sum(map(self.item.matches, raw))


class DictDecoder(TypeDecoder):
    """Decodes objects with any keys, whose values have one type."""

    __slots__ = ("item",)

    def __init__(self, hint: Any, item: TypeDecoder) -> None:
        super().__init__(hint, f"object of {item.expected}")
        self.item = item

    def build(self, raw: Any, path: Path, context: DecodeContext) -> Any:
        """The dict with each value built, or `raw` if it is not an object."""
        if kind_of(raw) is not dict:
            return context.mismatch(path, self.expected, raw)
        exact, build = self.item.exact, self.item.core.build
        if exact.issuperset(map(type, raw.values())):
            return raw
        return {key: item if type(item) in exact else build(item, (path, key), context) for key, item in raw.items()}

    def matches(self, raw: Any) -> bool:
        """Whether `raw` is an object of matching values."""
        return kind_of(raw) is dict and all(map(self.item.matches, raw.values()))

    def knows(self, wire: str) -> bool:
        """Whether the type has a field for a key: a dict takes every key."""
        return True

    def score(self, raw: dict[str, Any]) -> Score:
        """How badly an object matches, by a shallow check."""
        return Score(0, len(raw) - sum(map(self.item.matches, raw.values())), 0, 0)


def scalar_decoder(hint: Any) -> TypeDecoder | None:
    """The decoder of a scalar type; None for any other type."""
    if hint is dt.datetime:
        return DateDecoder(hint, "date-time")
    if hint is dt.date:
        return DateDecoder(hint, "date")
    if hint is float:
        return FloatDecoder()
    if hint is Any:
        return TypeDecoder(hint, "anything", JSON_KINDS)
    if hint in (str, int, bool, NoneType):
        return TypeDecoder(hint, json_name(hint() if hint is not NoneType else None), frozenset({hint}))
    return None
