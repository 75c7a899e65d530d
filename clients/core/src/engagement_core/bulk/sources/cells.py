"""Values of cells to plain data that JSON supports."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import Decimal
from math import isfinite
from typing import Any
from uuid import UUID

import msgspec
from attrs import frozen

from engagement_core.bulk.sources.column_options import ColumnType
from engagement_core.codec.encode import plain_datetime
from engagement_core.codec.mismatches import kind_of
from engagement_core.type_guards import is_list, is_mapping

PLAIN: frozenset[type] = frozenset({str, int, bool, type(None)})
"""Types that stay as they are."""
BOOLEANS: Mapping[str, bool] = {
    **dict.fromkeys(("true", "t", "yes", "y", "1"), True),
    **dict.fromkeys(("false", "f", "no", "n", "0"), False),
}
NO_ZONE = "the time has no time zone; set timezone="
INFINITE = "JSON does not support infinity"
_MINUTE, _NO_TIME = timedelta(minutes=1), timedelta()
_NULLS = ("NAType", "NaTType")
_FLOAT_DIGITS = 15
"""A number with as many decimal digits survives as a float, whatever it is."""


class CellError(ValueError):
    """Why a value cannot be converted, without the value."""


def is_null(value: Any) -> bool:
    """Whether a value stands for none: None, NaN, NaT or pandas.NA."""
    kind = kind_of(value)
    if kind in PLAIN:
        return value is None
    if isinstance(value, float):
        return value != value
    if isinstance(value, Decimal):
        return value.is_nan()
    if kind.__module__ == "numpy":
        return bool(value.ndim == 0 and value != value)
    return kind.__name__ in _NULLS and kind.__module__.partition(".")[0] == "pandas"


@frozen
class CellConverter:
    """Converts values that are not null."""

    timezone: tzinfo | None
    """The zone of times that have none."""
    drop_nulls: bool
    """Whether nulls inside objects are left out."""

    def of_type(self, kind: ColumnType | None) -> Callable[[Any], Any]:
        """The function for a type; it raises CellError."""
        return {
            None: self.plain,
            "any": self.plain,
            "integer": _integer,
            "number": _number,
            "boolean": _boolean,
            "datetime": self.moment,
            "string": self._string,
            "json": self._json,
        }[kind]

    def plain(self, value: Any) -> Any:
        """A value as the JSON value that is closest to its own type."""
        if type(value) in PLAIN:
            return value
        if isinstance(value, float):
            return _finite(float(value))
        if isinstance(value, datetime):
            return self.zoned(value)
        if isinstance(value, date | time):
            return value.isoformat()
        if isinstance(value, Decimal):
            return _decimal(value)
        if is_mapping(value):
            return self._object(value)
        if is_list(value):
            return [None if is_null(item) else self.plain(item) for item in value]
        if isinstance(value, str):
            return str.__str__(value)
        if isinstance(value, int):
            return int(value)
        if isinstance(value, UUID):
            return str(value)
        if type(value).__module__ == "numpy":
            return self.plain(_from_numpy(value))
        raise CellError(f"JSON does not support {type(value).__module__}.{type(value).__qualname__}")

    def moment(self, value: Any) -> datetime:
        """A time with its zone, from a time, a date or a text in ISO 8601."""
        if isinstance(value, str):
            try:
                value = datetime.fromisoformat(value)
            except ValueError:
                raise CellError("expected a time in ISO 8601, got other text") from None
        elif isinstance(value, date) and not isinstance(value, datetime):
            value = datetime.combine(value, time())
        elif type(value).__module__ == "numpy":
            value = _from_numpy(value)
        if not isinstance(value, datetime):
            raise _unexpected("a time", value)
        return self.zoned(value)

    def zoned(self, value: datetime) -> datetime:
        """A plain time with its zone."""
        plain = value if type(value) is datetime else plain_datetime(value)
        if plain.utcoffset() is None:
            if self.timezone is None:
                raise CellError(NO_ZONE)
            plain = plain.replace(tzinfo=self.timezone)
        # Local mean time, until about 1930, has seconds, which msgspec would round and so shift the instant.
        return plain.astimezone(UTC) if (plain.utcoffset() or _NO_TIME) % _MINUTE else plain

    def _object(self, value: Mapping[Any, Any]) -> dict[str, Any]:
        plain: dict[str, Any] = {}
        for key, item in value.items():
            if not isinstance(key, str):
                raise CellError(f"a key must be a string, not {type(key).__name__}")
            if not is_null(item):
                plain[key] = self.plain(item)
            elif not self.drop_nulls:
                plain[key] = None
        return plain

    def _string(self, value: Any) -> str:
        if isinstance(value, bytes):
            try:
                return value.decode()
            except UnicodeDecodeError:
                raise CellError("expected text in UTF-8, got other bytes") from None
        if isinstance(value, Decimal):
            return format(value, "f")
        if isinstance(value, datetime):
            return plain_datetime(value).isoformat()
        plain = self.plain(value)
        if isinstance(plain, str):
            return plain
        if isinstance(plain, bool):
            return "true" if plain else "false"
        if isinstance(plain, int | float):
            return repr(plain)
        raise _unexpected("text", value)

    def _json(self, value: Any) -> Any:
        if not isinstance(value, str | bytes):
            return self.plain(value)
        try:
            decoded = msgspec.json.decode(value)
        except (ValueError, RecursionError):
            raise CellError("expected JSON, got other text") from None
        return self.plain(decoded)


def _integer(value: Any) -> int:
    if type(value).__module__ == "numpy":
        value = _from_numpy(value)
    if isinstance(value, str):
        try:
            return int(plain_digits(value))
        except ValueError:
            raise CellError("expected an integer, got other text") from None
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    if isinstance(value, float | Decimal):
        if not isfinite(value) or value != int(value):
            raise CellError("expected an integer, got another number")
        return int(value)
    raise _unexpected("an integer", value)


def _number(value: Any) -> int | float:
    if type(value).__module__ == "numpy":
        value = _from_numpy(value)
    if isinstance(value, str):
        try:
            return _finite(float(plain_digits(value)))
        except ValueError:
            raise CellError("expected a finite number, got other text") from None
    if isinstance(value, Decimal):
        return _decimal(value)
    if isinstance(value, float):
        return _finite(float(value))
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    raise _unexpected("a number", value)


def _boolean(value: Any) -> bool:
    if type(value).__module__ == "numpy":
        value = _from_numpy(value)
    known = BOOLEANS.get(value.strip().lower()) if isinstance(value, str) else None
    if known is not None:
        return known
    if isinstance(value, int) and value in (0, 1):
        return bool(value)
    raise _unexpected("a boolean (true, false, yes, no, 1 or 0)", value)


def plain_digits(text: str) -> str:
    """A text that may be a number; raises ValueError for underscores, which are Python's own."""
    if "_" in text:
        raise ValueError
    return text


def _decimal(value: Decimal) -> int | float:
    """A number without loss: an integer if it has no decimal places."""
    if not value.is_finite():
        raise CellError(INFINITE)
    if value.as_tuple().exponent == 0:
        return int(value)
    number = float(value)
    if len(value.as_tuple().digits) > _FLOAT_DIGITS and Decimal(repr(number)) != value:
        raise CellError('the number has more digits than a JSON number keeps; set its type to "string"')
    return _finite(number)


def _finite(number: float) -> float:
    if not isfinite(number):
        raise CellError(INFINITE)
    return number


def _from_numpy(value: Any) -> Any:
    if value.dtype.kind == "M":
        # Nanoseconds would become integers.
        value = value.astype("datetime64[us]")
    return value.tolist()


def _unexpected(expected: str, value: Any) -> CellError:
    return CellError(f"expected {expected}, got {'other text' if isinstance(value, str) else type(value).__name__}")
