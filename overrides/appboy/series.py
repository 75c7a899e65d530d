"""Time series of any length (chapters "Analytics Endpoint" of the export).

One call returns at most 100 days or hours. A longer series is fetched in consecutive windows.
"""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Literal, Protocol, TypeVar

from attrs import frozen

from engagement_core.errors import InvalidRequestError

MAX_LENGTH = 100
"""Days or hours in one response."""

_UNITS = {"day": timedelta(days=1), "hour": timedelta(hours=1)}


class Point(Protocol):
    """One point of a series."""

    @property
    def time(self) -> str:
        """The day or hour."""
        ...


P = TypeVar("P", bound=Point)
P_co = TypeVar("P_co", bound=Point, covariant=True)


class Series(Protocol[P_co]):
    """The response of a method that returns a series."""

    @property
    def data(self) -> Sequence[P_co]:
        """The points, oldest first."""
        ...


@frozen
class Window:
    """The part of a series that one call fetches."""

    length: int
    ending_at: datetime


def windows(length: int, ending_at: datetime, unit: Literal["day", "hour"] = "day") -> Iterator[Window]:
    """Yield windows of at most 100 units, oldest first, that together cover `length` units up to `ending_at`.

    They are counted back in steps of exactly one unit: daylight saving time in the time zone of the caller does not
    change the length of the vendor's days.
    """
    end = ending_at.astimezone(timezone(ending_at.utcoffset() or timedelta()))
    rest = (length - 1) % MAX_LENGTH + 1
    for skipped in range(length - rest, -1, -MAX_LENGTH):
        yield Window(rest if skipped == length - rest else MAX_LENGTH, end - skipped * _UNITS[unit])


def series(
    method: Callable[..., Series[P]],
    *,
    length: int,
    ending_at: datetime | str | None = None,
    unit: Literal["day", "hour"] | None = None,
    **arguments: Any,
) -> list[P]:
    """Return the points of a series of any length, oldest first: `series(appboy.kpi.dau, length=365)`.

    Args:
        method: A client method that returns a series.
        length: The number of days or hours.
        ending_at: The end of the series, with a time zone; now by default.
        unit: `"day"` or `"hour"`, for methods that take it; days by default.
        **arguments: Other arguments of the method.

    Raises:
        InvalidRequestError: `length` is below 1 or too large, or `ending_at` is invalid or lacks a time zone.
    """
    calls = _calls(length, ending_at, unit, arguments)
    return list(_joined(method(**call).data for call in calls))


async def series_async(
    method: Callable[..., Awaitable[Series[P]]],
    *,
    length: int,
    ending_at: datetime | str | None = None,
    unit: Literal["day", "hour"] | None = None,
    **arguments: Any,
) -> list[P]:
    """Return the points of a series of any length, oldest first, with a method of the asynchronous client."""
    calls = _calls(length, ending_at, unit, arguments)
    return list(_joined([(await method(**call)).data for call in calls]))


def _calls(
    length: int, ending_at: datetime | str | None, unit: Literal["day", "hour"] | None, arguments: dict[str, Any]
) -> list[dict[str, Any]]:
    if length < 1:
        raise InvalidRequestError(f"length is {length}; expected at least 1. Nothing was sent.")
    # All windows share one end, so that midnight between two calls leaves no gap.
    end = _moment(ending_at)
    chosen = arguments if unit is None else {**arguments, "unit": unit}
    try:
        parts = list(windows(length, end, unit or "day"))
    except OverflowError as error:
        raise InvalidRequestError(
            "length is too large: the series would start before the year 1. Nothing was sent."
        ) from error
    return [{**chosen, "length": part.length, "ending_at": part.ending_at} for part in parts]


def _moment(ending_at: datetime | str | None) -> datetime:
    if ending_at is None:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(ending_at) if isinstance(ending_at, str) else ending_at
    except ValueError as error:
        raise InvalidRequestError(
            f"ending_at is {ending_at!r}; expected an ISO 8601 time. Nothing was sent."
        ) from error
    if moment != moment:
        raise InvalidRequestError(f"ending_at is not a time ({moment!r}). Nothing was sent.")
    if moment.utcoffset() is None:
        raise InvalidRequestError("ending_at needs a time zone. Nothing was sent.")
    return moment


def _joined(parts: Iterable[Sequence[P]]) -> Iterator[P]:
    """Yield the points in order, each time once: if the vendor rounds, two windows may share a day."""
    seen: set[str] = set()
    for part in parts:
        for point in part:
            if point.time not in seen:
                seen.add(point.time)
                yield point
