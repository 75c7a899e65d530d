"""Time series of any length (chapters "Analytics Endpoint" of the export).

One call returns at most 100 days or hours. A longer series is fetched in consecutive windows.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any, Literal, Protocol, TypeVar

from engagement_core.series import Point, joined_series, joined_series_async, window_calls

MAX_LENGTH = 100
"""Days or hours in one response."""

P = TypeVar("P", bound=Point)
P_co = TypeVar("P_co", bound=Point, covariant=True)


class Series(Protocol[P_co]):
    """The response of a method that returns a series."""

    @property
    def data(self) -> Sequence[P_co]:
        """The points, oldest first."""
        ...


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
    return joined_series(method, _points, window_calls(length, ending_at, unit, arguments, longest=MAX_LENGTH))


async def series_async(
    method: Callable[..., Awaitable[Series[P]]],
    *,
    length: int,
    ending_at: datetime | str | None = None,
    unit: Literal["day", "hour"] | None = None,
    **arguments: Any,
) -> list[P]:
    """Return the points of a series of any length, oldest first, with a method of the asynchronous client."""
    calls = window_calls(length, ending_at, unit, arguments, longest=MAX_LENGTH)
    return await joined_series_async(method, _points, calls)


def _points(response: Series[P]) -> Sequence[P]:
    return response.data
