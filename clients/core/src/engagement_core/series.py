"""Time series of any length, fetched in consecutive windows of a limited number of days or hours.

The vendors' modules `series` know the limits of their API.
"""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, Literal, Protocol, TypeVar

from attrs import frozen

from engagement_core.errors import InvalidRequestError

_UNITS = {"day": timedelta(days=1), "hour": timedelta(hours=1)}


class Point(Protocol):
    """One point of a series."""

    @property
    def time(self) -> str | date:
        """The day or hour."""
        ...


P = TypeVar("P", bound=Point)
R = TypeVar("R")


@frozen
class Window:
    """The part of a series that one call fetches."""

    length: int
    ending_at: datetime


def windows(
    length: int, ending_at: datetime, unit: Literal["day", "hour"] = "day", *, longest: int
) -> Iterator[Window]:
    """Windows of at most `longest` units, oldest first, that together cover `length` units up to `ending_at`.

    They are counted back in steps of exactly one unit: daylight saving time in the time zone of the caller does not
    change the length of the vendor's days.
    """
    end = ending_at.astimezone(timezone(ending_at.utcoffset() or timedelta()))
    rest = (length - 1) % longest + 1
    for skipped in range(length - rest, -1, -longest):
        yield Window(rest if skipped == length - rest else longest, end - skipped * _UNITS[unit])


def joined_series(
    method: Callable[..., R], points: Callable[[R], Sequence[P]], calls: Iterable[dict[str, Any]]
) -> list[P]:
    """The points of all calls of a method, oldest first."""
    return list(_joined(points(method(**call)) for call in calls))


async def joined_series_async(
    method: Callable[..., Awaitable[R]], points: Callable[[R], Sequence[P]], calls: Iterable[dict[str, Any]]
) -> list[P]:
    """The points of all calls of a method of an asynchronous client, oldest first."""
    return list(_joined([points(await method(**call)) for call in calls]))


def window_calls(
    length: int,
    ending_at: datetime | str | None,
    unit: Literal["day", "hour"] | None,
    arguments: Mapping[str, Any],
    *,
    longest: int,
) -> list[dict[str, Any]]:
    """The arguments of each call: those given, and a window.

    Raises:
        InvalidRequestError: `length` is below 1 or too large, or `ending_at` is invalid or lacks a time zone.
    """
    if length < 1:
        raise InvalidRequestError(f"length is {length}; expected at least 1. Nothing was sent.")
    # All windows share one end, so that midnight between two calls leaves no gap.
    end = _moment(ending_at)
    chosen = arguments if unit is None else {**arguments, "unit": unit}
    try:
        parts = list(windows(length, end, unit or "day", longest=longest))
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
    """The points in order, each time once: if the vendor rounds, two windows may share a day."""
    seen: set[str | date] = set()
    for part in parts:
        for point in part:
            if point.time not in seen:
                seen.add(point.time)
                yield point
