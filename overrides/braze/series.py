"""Time series of any length (chapter "Export").

One call returns at most 100 days or hours, or 14 days of a Canvas. A longer series is fetched in consecutive windows.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar

from engagement_core.series import Point, joined_series, joined_series_async, window_calls

MAX_LENGTH = 100
"""Days or hours in one response."""
MAX_CANVAS_LENGTH = 14
"""Days of a Canvas in one response."""

if TYPE_CHECKING:
    from braze_rest_client import models

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
    """Return the points of a series of any length, oldest first: `series(braze.kpi.dau, length=365)`.

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


def canvas_series(
    method: "Callable[..., models.CanvasSeries]",
    *,
    length: int,
    ending_at: datetime | str | None = None,
    **arguments: Any,
) -> "list[models.CanvasSeriesPoint]":
    """Return the days of a Canvas: `canvas_series(braze.canvas.data_series, canvas_id=..., length=60)`.

    Raises:
        InvalidRequestError: `length` is below 1 or too large, or `ending_at` is invalid or lacks a time zone.
    """
    calls = window_calls(length, ending_at, None, arguments, longest=MAX_CANVAS_LENGTH)
    return joined_series(method, _canvas_points, calls)


async def canvas_series_async(
    method: "Callable[..., Awaitable[models.CanvasSeries]]",
    *,
    length: int,
    ending_at: datetime | str | None = None,
    **arguments: Any,
) -> "list[models.CanvasSeriesPoint]":
    """Return the days of a Canvas, with a method of the asynchronous client."""
    calls = window_calls(length, ending_at, None, arguments, longest=MAX_CANVAS_LENGTH)
    return await joined_series_async(method, _canvas_points, calls)


def _canvas_points(response: "models.CanvasSeries") -> "Sequence[models.CanvasSeriesPoint]":
    return response.data.stats


def _points(response: Series[P]) -> Sequence[P]:
    return response.data
