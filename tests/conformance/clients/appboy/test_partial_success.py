"""Partial success, queued requests, and the quota."""

import logging
import pickle
import time
from datetime import UTC, datetime
from typing import Any

import pytest

from appboy_client import Appboy, AsyncAppboy
from appboy_client.models import PartialSuccess, Queued, ScheduleCreated, Success
from appboy_client.testing import AppboyMock, Fault
from engagement_core import APITimeoutError, DecodeError, PartialFailureError, Quota, RateLimitError

UNKNOWN = {"external_id": "nobody", "_update_existing_only": True}


def test_success(appboy: Appboy) -> None:
    tracked = appboy.users.track(attributes=[{"external_id": "u"}])
    assert tracked == Success(message="success")
    assert tracked.raise_for_errors() is tracked


def test_partial_success(appboy: Appboy, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        tracked = appboy.users.track(attributes=[{"external_id": "u"}, UNKNOWN])
    assert isinstance(tracked, PartialSuccess)
    assert len(tracked.errors) == 1
    assert "trackUsers succeeded in part" in caplog.text
    with pytest.raises(PartialFailureError, match="the rest succeeded: ") as caught:
        tracked.raise_for_errors()
    assert caught.value.response is tracked
    copy = pickle.loads(pickle.dumps(caught.value))
    assert copy.errors == tracked.errors
    assert str(copy) == str(caught.value)


def test_partial_success_of_a_schedule(appboy: Appboy, mock: AppboyMock) -> None:
    mock.faults.inject(Fault(status=200, body={"schedule_id": "s", "message": "success", "errors": list("abcde")}))
    made = appboy.messages.schedule.create(schedule={"time": "2024-02-20T13:14:47Z"}, messages={}, segment_id="s")
    assert isinstance(made, ScheduleCreated)
    with pytest.raises(PartialFailureError, match="a; b; c; and 2 more"):
        made.raise_for_errors()


def test_a_response_of_another_type(appboy: Appboy, mock: AppboyMock) -> None:
    mock.faults.inject(Fault(status=200, body=["success"]))
    with pytest.raises(DecodeError, match="expected Success or PartialSuccess, got a JSON array"):
        appboy.users.track(attributes=[{"external_id": "u"}])


def test_queued(appboy: Appboy, mock: AppboyMock) -> None:
    mock.settings.maintenance = True
    raw = appboy.users.with_raw_response.track(attributes=[{"external_id": "late"}])
    assert raw.status == 202
    assert raw.parse() == Queued(message="queued")
    assert raw.parse().raise_for_errors()
    assert appboy.users.export_by_ids(external_ids=["late"]).invalid_user_ids == ["late"]
    mock.settings.maintenance = False
    assert appboy.users.export_by_ids(external_ids=["late"]).users


def test_no_quota_before_the_first_response(appboy: Appboy) -> None:
    assert appboy.rate_limit is None


def test_quota(appboy: Appboy) -> None:
    raw = appboy.users.with_raw_response.track(attributes=[{"external_id": "u"}])
    assert raw.rate_limit == Quota(limit=50_000, remaining=49_999, reset=1_700_002_800)
    assert raw.rate_limit is not None
    assert raw.rate_limit.resets_at == datetime(2023, 11, 14, 23, tzinfo=UTC)
    assert raw.headers["X-RateLimit-Remaining"] == "49999"
    assert appboy.rate_limit == raw.rate_limit
    assert appboy.with_options(timeout=1).rate_limit == raw.rate_limit


def test_over_the_quota(appboy: Appboy, mock: AppboyMock) -> None:
    # The server says by its own clock, which is the real one, what time it is; so the quota is renewed in half an hour
    # at the earliest.
    mock.clock.set(time.time() + 1800)
    mock.settings.quota = 1
    appboy.segments.details(segment_id=mock.SEGMENT_ID)
    with pytest.raises(APITimeoutError, match="no time to send"):
        appboy.segments.details(segment_id=mock.SEGMENT_ID)
    assert len(mock.request_log) == 1


def test_429(appboy: Appboy, mock: AppboyMock) -> None:
    mock.settings.quota = 0
    with pytest.raises(RateLimitError) as caught:
        appboy.users.track(attributes=[{"external_id": "u"}])
    assert caught.value.outcome == "rejected"
    assert caught.value.headers["x-ratelimit-remaining"] == "0"


def test_one_raw_export_at_a_time_stops_nothing_else(appboy: Appboy, mock: AppboyMock) -> None:
    days: Any = {"starting_at": "2023-11-13T00:00:00Z", "ending_at": "2023-11-14T00:00:00Z"}
    appboy.raw_data.export(**days)
    with pytest.raises(RateLimitError):
        appboy.raw_data.export(**days)
    assert appboy.segments.details(segment_id=mock.SEGMENT_ID).name


@pytest.mark.anyio
async def test_async(async_appboy: AsyncAppboy, mock: AppboyMock) -> None:
    tracked = await async_appboy.users.track(attributes=[{"external_id": "u"}, UNKNOWN])
    assert isinstance(tracked, PartialSuccess)
    mock.settings.maintenance = True
    assert isinstance(await async_appboy.users.track(attributes=[{"external_id": "u"}]), Queued)
    assert async_appboy.rate_limit is not None
