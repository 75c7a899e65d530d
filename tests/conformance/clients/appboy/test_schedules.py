"""When users receive scheduled messages, and until when a schedule can change ("Schedule Endpoints")."""

from typing import Any

import pytest

from appboy_client import Appboy, models
from appboy_client.testing import AppboyMock
from engagement_core import BadRequestError

DAY = 24 * 3600.0
PUSH: Any = {"apple_push": {"alert": "Hi"}}
ZONES = {"tokyo": "Asia/Tokyo", "berlin": "Europe/Berlin", "eastern": "Eastern Time (US & Canada)", "nowhere": None}


@pytest.fixture
def everywhere(appboy: Appboy) -> list[str]:
    """Users in several time zones."""
    appboy.users.track(
        attributes=[{"external_id": name, **({"time_zone": zone} if zone else {})} for name, zone in ZONES.items()]
    )
    return list(ZONES)


def schedule(appboy: Appboy, users: list[str], **when: Any) -> str:
    """Schedule a message; returns the schedule's id."""
    made = appboy.messages.schedule.create(schedule=models.Schedule(**when), messages=PUSH, external_user_ids=users)
    assert isinstance(made, models.ScheduleCreated)
    return made.schedule_id


def got(mock: AppboyMock) -> list[str]:
    return [delivery["external_id"] for delivery in mock.snapshot()["deliveries"] if delivery["external_id"] in ZONES]


def test_a_moment_is_the_same_for_all(appboy: Appboy, mock: AppboyMock, everywhere: list[str]) -> None:
    schedule(appboy, everywhere, time="2023-11-15T00:00:00+01:00")
    mock.clock.advance(40 * 60)
    assert got(mock) == []
    mock.clock.advance(10 * 60)
    assert got(mock) == everywhere


def test_local_time_comes_to_each_zone_by_itself(appboy: Appboy, mock: AppboyMock, everywhere: list[str]) -> None:
    schedule(appboy, everywhere, time="2023-11-16T12:00:00", in_local_time=True)
    order: list[str] = []
    for _ in range(3 * 24):
        mock.clock.advance(3600)
        order += [name for name in got(mock) if name not in order]
    assert order == ["tokyo", "berlin", "nowhere", "eastern"]
    assert sorted(got(mock)) == sorted(everywhere), "each got it once"


def test_the_optimal_time_is_that_of_the_last_session(appboy: Appboy, mock: AppboyMock) -> None:
    appboy.users.track(
        attributes=[
            {"external_id": "tokyo", "date_of_last_session": "2023-11-10T18:00:00Z"},
            {"external_id": "berlin", "date_of_last_session": "2023-11-10T06:00:00Z"},
            {"external_id": "nowhere", "first_name": "Jo"},
        ]
    )
    schedule(appboy, ["tokyo", "berlin", "nowhere"], time="2023-11-16T00:00:00", at_optimal_time=True)
    order: list[str] = []
    for _ in range(4 * 24):
        mock.clock.advance(3600)
        order += [name for name in got(mock) if name not in order]
    assert order == ["berlin", "nowhere", "tokyo"], "at six, at noon without a session, at eighteen"


def test_a_change_replaces_what_it_names(appboy: Appboy, mock: AppboyMock, everywhere: list[str]) -> None:
    schedule_id = schedule(appboy, everywhere, time="2023-11-16T00:00:00Z")
    appboy.messages.schedule.update(schedule_id=schedule_id, schedule={"time": "2023-11-17T00:00:00Z"})
    appboy.messages.schedule.update(schedule_id=schedule_id, messages={"apple_push": {"alert": "Ho"}})
    mock.clock.advance(2 * DAY)
    assert got(mock) == []
    mock.clock.advance(DAY)
    assert {
        delivery["message"]["alert"]
        for delivery in mock.snapshot()["deliveries"]
        if delivery["external_id"] in everywhere
    } == {"Ho"}


def test_what_was_sent_is_neither_changed_nor_deleted(appboy: Appboy, mock: AppboyMock, everywhere: list[str]) -> None:
    schedule_id = schedule(appboy, everywhere, time="2023-11-15T00:00:00Z")
    mock.clock.advance(DAY)
    mock.snapshot()
    changed = appboy.messages.schedule.update(schedule_id=schedule_id, schedule={"time": "2023-11-20T00:00:00Z"})
    deleted = appboy.messages.schedule.delete(schedule_id=schedule_id)
    for result in (changed, deleted):
        assert isinstance(result, models.PartialSuccess)
        assert "was already sent" in str(result.errors)


def test_what_was_deleted_is_never_sent(appboy: Appboy, mock: AppboyMock, everywhere: list[str]) -> None:
    appboy.messages.schedule.delete(schedule_id=schedule(appboy, everywhere, time="2023-11-15T00:00:00Z"))
    mock.clock.advance(DAY)
    assert got(mock) == []


@pytest.mark.parametrize(
    ("when", "reason"),
    [
        ({"time": "2023-11-16T00:00:00Z", "in_local_time": True}, "must not have a time zone"),
        ({"time": "2023-11-16T00:00:00+01:00", "at_optimal_time": True}, "must not have a time zone"),
        ({"time": "2023-11-01T00:00:00", "in_local_time": True}, "has passed"),
        ({"time": "tomorrow"}, "schedule.time"),
        ({"time": "2023-11-16T24:00:00Z"}, "schedule.time"),
        ({"time": "2023-11-16T00:00:00+25:00"}, "schedule.time"),
        ({"time": "2023-02-30T00:00:00Z"}, "schedule.time"),
    ],
)
def test_a_time_that_cannot_be_is_rejected(appboy: Appboy, mock: AppboyMock, when: Any, reason: str) -> None:
    with pytest.raises(BadRequestError, match=reason):
        appboy.messages.schedule.create(schedule=when, messages=PUSH, external_user_ids=[mock.USER_ID], validate=False)


def test_a_change_of_nothing_is_rejected(appboy: Appboy, mock: AppboyMock) -> None:
    with pytest.raises(BadRequestError, match="schedule or messages is required"):
        appboy.messages.schedule.update(schedule_id=mock.SCHEDULE_ID, validate=False)


def test_schedules_of_messages_and_of_triggers_are_apart(appboy: Appboy, mock: AppboyMock) -> None:
    with pytest.raises(BadRequestError, match="Invalid Schedule ID"):
        appboy.messages.schedule.delete(schedule_id=mock.TRIGGER_SCHEDULE_ID)
    with pytest.raises(BadRequestError, match="Invalid Schedule ID"):
        appboy.campaigns.trigger.schedule.delete(campaign_id=mock.TRIGGER_CAMPAIGN_ID, schedule_id=mock.SCHEDULE_ID)
