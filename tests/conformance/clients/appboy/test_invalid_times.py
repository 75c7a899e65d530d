"""Invalid times are rejected before anything is sent; days may have several types."""

import datetime as dt
from typing import Any

import pytest

from appboy_client import Appboy
from appboy_client.series import series
from appboy_client.testing import AppboyMock
from engagement_core import InvalidRequestError
from tests.unit.core.test_time_formats import NAT


def test_nat_is_reported_with_its_place(appboy: Appboy, mock: AppboyMock) -> None:
    event: Any = {"external_id": "u", "name": "seen", "time": NAT}
    with pytest.raises(InvalidRequestError, match=r"NaT is not a time.* - at \$\.events\[0\]\.time"):
        appboy.users.track(events=[event])
    with pytest.raises(InvalidRequestError, match="getDauDataSeries: ending_at: NaT is not a time"):
        appboy.kpi.dau(length=1, ending_at=NAT)
    with pytest.raises(InvalidRequestError, match=r"ending_at is not a time \(NaT\)"):
        series(appboy.kpi.dau, length=1, ending_at=NAT)
    assert len(mock.request_log) == 0


def test_a_day_is_given_as_a_date_a_datetime_or_a_text(appboy: Appboy, mock: AppboyMock) -> None:
    days: list[Any] = ["2023-11-01", dt.date(2023, 11, 1), dt.datetime(2023, 11, 1, 12, 30, tzinfo=dt.UTC)]
    for day in days:
        list(appboy.email.list_unsubscribes(start_date=day, end_date=dt.date(2023, 11, 30)))
    assert {(entry.status, entry.query.partition("&app_group_id")[0]) for entry in mock.request_log} == {
        (200, "start_date=2023-11-01&end_date=2023-11-30")
    }


def test_a_misspelled_wait_is_rejected_before_an_export_is_started(appboy: Any, mock: AppboyMock) -> None:
    with pytest.raises(TypeError, match=r"export_segment\(\) got .* 'first_wiat'\. Did you mean 'first_wait'\?"):
        appboy.users.export_segment(segment_id=mock.SEGMENT_ID, first_wiat=1)
    with pytest.raises(TypeError, match=r"read_export\(\) got .* 'longest_wat'\. Did you mean 'longest_wait'\?"):
        appboy.users.read_export("https://files.example/x.zip", longest_wat=1)
    with pytest.raises(TypeError, match=r"'timeot'\. Did you mean 'timeout'\?"):
        appboy.users.export_segment(segment_id=mock.SEGMENT_ID, options={"timeot": 1})
    assert len(mock.request_log) == 0
