"""Series of any length: windows that tile exactly, and the points of all of them."""

from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from typing import Literal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appboy_client import Appboy, AsyncAppboy
from appboy_client.series import MAX_LENGTH, series, series_async
from appboy_client.testing import AppboyMock
from engagement_core import InvalidRequestError
from engagement_core.series import windows

END = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
EARLIEST, LATEST = datetime.fromisoformat("1990-01-01"), datetime.fromisoformat("2090-01-01")
Unit = Literal["day", "hour"]
STEPS: dict[Unit, timedelta] = {"day": timedelta(days=1), "hour": timedelta(hours=1)}


@given(
    st.integers(1, 5000),
    st.datetimes(EARLIEST, LATEST, timezones=st.timezones()),
    st.sampled_from(list(STEPS)),
)
def test_windows_tile(length: int, end: datetime, unit: Unit) -> None:
    found = list(windows(length, end, unit, longest=MAX_LENGTH))
    assert sum(window.length for window in found) == length
    assert all(1 <= window.length <= 100 for window in found)
    assert found[-1].ending_at.timestamp() == end.timestamp()
    for before, after in pairwise(found):
        # Each window starts at the end of the one before.
        assert after.ending_at - after.length * STEPS[unit] == before.ending_at


def test_windows_do_not_follow_daylight_saving() -> None:
    end = datetime(2023, 11, 6, 12, tzinfo=ZoneInfo("America/New_York"))
    first, last = windows(101, end, longest=MAX_LENGTH)
    assert last.ending_at.utctimetuple() == end.utctimetuple()
    assert last.ending_at - first.ending_at == timedelta(days=100)


@pytest.mark.parametrize("unit", ["day", "hour"])
@pytest.mark.parametrize("length", [1, 99, 100, 101, 365])
def test_points(appboy: Appboy, mock: AppboyMock, unit: Unit, length: int) -> None:
    points = series(appboy.sessions.data_series, length=length, ending_at=END, unit=unit)
    times = [datetime.fromisoformat(point.time) for point in points]
    assert len(times) == length
    assert {after - before for before, after in pairwise(times)} <= {STEPS[unit]}
    assert sum(point.sessions for point in points) == min(7, length - 1 if unit == "day" else length // 24)
    assert len(mock.request_log) == -(-length // 100)


def test_all_methods(appboy: Appboy, mock: AppboyMock) -> None:
    end = END.astimezone(timezone(timedelta(hours=-5)))
    assert len(series(appboy.kpi.dau, length=150, ending_at=end.isoformat())) == 150
    assert len(series(appboy.segments.data_series, segment_id=mock.SEGMENT_ID, length=150, ending_at=END)) == 150
    assert len(series(appboy.feed.data_series, card_id=mock.CARD_ID, length=150, ending_at=END, unit="hour")) == 150


def test_without_an_end(appboy: Appboy) -> None:
    points = series(appboy.kpi.mau, length=101)
    assert points[-1].time == datetime.now(UTC).date().isoformat()


@pytest.mark.parametrize(
    ("length", "end"), [(0, END), (1, EARLIEST), (1, "2023-01-01T00:00"), (1, "now"), (10**6, END)]
)
def test_bad_arguments(appboy: Appboy, mock: AppboyMock, length: int, end: datetime | str) -> None:
    with pytest.raises(InvalidRequestError):
        series(appboy.kpi.dau, length=length, ending_at=end)
    assert not len(mock.request_log)


@pytest.mark.anyio
async def test_async(async_appboy: AsyncAppboy) -> None:
    points = await series_async(async_appboy.purchases.revenue_series, length=250, ending_at=END, unit="hour")
    assert len({point.time for point in points}) == 250
