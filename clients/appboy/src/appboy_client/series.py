# Copied from overrides/appboy/series.py; edit it there.

"""Series of any length (chapters "Analytics Endpoint" of the export).

One call returns at most 100 days or hours. A longer series is fetched in windows that lie end to end.
"""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Literal, Protocol, TypeVar

from attrs import frozen

from engagement_core.errors import InvalidRequestError

LONGEST = 100
"""Days or hours in one answer."""

_UNITS = {"day": timedelta(days=1), "hour": timedelta(hours=1)}


class Point(Protocol):
    """One entry of a series."""

    @property
    def time(self) -> str:
        """Its day or hour."""
        ...


P = TypeVar("P", bound=Point)
P_co = TypeVar("P_co", bound=Point, covariant=True)


class Series(Protocol[P_co]):
    """The answer of every method that returns a series."""

    @property
    def data(self) -> Sequence[P_co]:
        """The points, oldest first."""
        ...


@frozen
class Window:
    """What one call asks for."""

    length: int
    ending_at: datetime


def windows(length: int, ending_at: datetime, unit: Literal["day", "hour"] = "day") -> Iterator[Window]:
    """Windows of at most 100 units that together are the `length` units up to `ending_at`, the oldest first.

    They are counted back in steps of exactly one unit, whatever clocks do in a time zone: the vendor's days do not
    change their length with the daylight saving time of the caller.
    """
    end = ending_at.astimezone(timezone(ending_at.utcoffset() or timedelta()))
    rest = (length - 1) % LONGEST + 1
    for skipped in range(length - rest, -1, -LONGEST):
        yield Window(rest if skipped == length - rest else LONGEST, end - skipped * _UNITS[unit])


def series(
    method: Callable[..., Series[P]],
    *,
    length: int,
    ending_at: datetime | str | None = None,
    unit: Literal["day", "hour"] | None = None,
    **arguments: Any,
) -> list[P]:
    """The points of a series of any length, oldest first: `series(appboy.kpi.dau, length=365)`.

    Args:
        method: The method of a client that returns a part of the series.
        length: How many days or hours.
        ending_at: When the series ends, with a zone; now, if it is left out.
        unit: Days if it is left out; leave it out where the method does not take it.
        **arguments: What else the method takes.

    Raises InvalidRequestError for a length below 1 and for an `ending_at` without a zone.
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
    """The same for a method that is awaited."""
    calls = _calls(length, ending_at, unit, arguments)
    return list(_joined([(await method(**call)).data for call in calls]))


def _calls(
    length: int, ending_at: datetime | str | None, unit: Literal["day", "hour"] | None, arguments: dict[str, Any]
) -> list[dict[str, Any]]:
    if length < 1:
        raise InvalidRequestError(f"length is {length}; a series has at least 1 unit. Nothing was sent.")
    # The same end for all windows, so that a midnight that passes in between leaves no gap.
    end = _moment(ending_at)
    chosen = arguments if unit is None else {**arguments, "unit": unit}
    try:
        parts = list(windows(length, end, unit or "day"))
    except OverflowError as error:
        raise InvalidRequestError("length goes back to before the first year. Nothing was sent.") from error
    return [{**chosen, "length": part.length, "ending_at": part.ending_at} for part in parts]


def _moment(ending_at: datetime | str | None) -> datetime:
    if ending_at is None:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(ending_at) if isinstance(ending_at, str) else ending_at
    except ValueError as error:
        raise InvalidRequestError(f"ending_at is no time in ISO 8601: {ending_at!r}. Nothing was sent.") from error
    if moment != moment:
        raise InvalidRequestError(f"ending_at is not a time ({moment!r}). Nothing was sent.")
    if moment.utcoffset() is None:
        raise InvalidRequestError("ending_at needs a time zone. Nothing was sent.")
    return moment


def _joined(parts: Iterable[Sequence[P]]) -> Iterator[P]:
    """The points in their order, each time once: where the vendor rounds, two windows may share a day."""
    seen: set[str] = set()
    for part in parts:
        for point in part:
            if point.time not in seen:
                seen.add(point.time)
                yield point
