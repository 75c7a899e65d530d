"""Invalid arguments are rejected before anything is sent, unless validation is off."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from appboy_client import Appboy
from appboy_client.models import ApplePush, Event, Messages, Schedule
from appboy_client.testing import AppboyMock
from engagement_core import BadRequestError, InvalidRequestError

ZONED = datetime(2023, 11, 1, tzinfo=UTC)
NAIVE = ZONED.replace(tzinfo=None)
MESSAGES: Any = {"android_push": {"alert": "a", "title": "t"}}


def track(appboy: Appboy, **objects: Any) -> Any:
    return appboy.users.track(**objects)


def event(time: datetime | str) -> dict[str, Any]:
    return {"external_id": "u", "name": "e", "time": time}


def purchase(time: datetime | str) -> dict[str, Any]:
    return {"external_id": "u", "product_id": "p", "currency": "USD", "price": 1, "time": time}


def send(messages: Any) -> Callable[[Appboy], Any]:
    return lambda appboy: appboy.messages.send(messages=messages, external_user_ids=["user1"])


def schedule(schedule: Any) -> Callable[[Appboy], Any]:
    return lambda appboy: appboy.messages.schedule.create(
        schedule=schedule, messages=MESSAGES, external_user_ids=["user1"]
    )


BAD: dict[str, tuple[str, Callable[[Appboy], Any]]] = {
    "51 objects": ("events has 51 items", lambda a: track(a, events=[event(ZONED)] * 51)),
    "51 ids": ("external_ids has 51 items", lambda a: a.users.delete(external_ids=["u"] * 51)),
    "5 MB": (
        "at most 4 MB",
        lambda a: track(a, attributes=[{"external_id": "u", "x": "y" * 100_000} for _ in range(50)]),
    ),
    "event time": (r"events\[1\]\.time needs a time zone", lambda a: track(a, events=[event(ZONED), event(NAIVE)])),
    "event time in a model": (
        r"events\[0\]\.time",
        lambda a: track(a, events=[Event(external_id="u", name="e", time="2023-11-01T00:00:00")]),
    ),
    "event time with a space": (r"events\[0\]\.time needs", lambda a: track(a, events=[event("2015-02-15 00:00:00")])),
    "event date": (r"such as '2013-07-16T19:20:30\+01:00'", lambda a: track(a, events=[event("2015-02-15")])),
    "local time with a space": (
        "schedule.time must",
        schedule({"time": "2024-02-20 13:14:47 -0500", "in_local_time": True}),
    ),
    "both kinds of ids": (
        "external_ids and appboy_ids both have items",
        lambda a: a.users.delete(external_ids=["u"], appboy_ids=["a"]),
    ),
    "purchase time": (r"purchases\[0\]\.time", lambda a: track(a, purchases=[purchase("2023-11-01T00:00:00")])),
    "aps": ("'aps'", send({"apple_push": {"alert": "a", "extra": {"aps": {}}}})),
    "ab": ("'ab'", send(Messages(apple_push=ApplePush(alert="a", extra={"ab": 1})))),
    "apple size": ("apple_push has 2011 bytes", send({"apple_push": {"alert": "a" * 1999}})),
    "android size": (
        "android_push has",
        send({"android_push": {"alert": "a", "title": "t", "extra": {"k": "v" * 4000}}}),
    ),
    "in-app text": ("has 141 characters", send({"in_app_message": {"message": "m" * 141}})),
    "local time": ("schedule.time must", schedule({"time": "2024-02-20T13:14:47-05:00", "in_local_time": True})),
    "optimal time": ("at_optimal_time", schedule(Schedule(time="2024-02-20T13:14:47Z", at_optimal_time=True))),
    "local time of a trigger": (
        "schedule.time",
        lambda a: a.campaigns.trigger.schedule.create(
            campaign_id="c", schedule={"time": "2024-02-20T13:14:47Z", "in_local_time": True}, broadcast=True
        ),
    ),
    "length 0": ("length is 0", lambda a: a.kpi.dau(length=0)),
    "length 101": ("length is 101", lambda a: a.kpi.dau(length=101)),
    "ending_at": ("ending_at needs a time zone", lambda a: a.kpi.dau(length=1, ending_at=NAIVE)),
    "starting_at": ("starting_at needs", lambda a: a.raw_data.export(starting_at=NAIVE, ending_at=ZONED)),
}


@pytest.mark.parametrize("name", BAD)
def test_rejected(appboy: Appboy, mock: AppboyMock, name: str) -> None:
    words, call = BAD[name]
    with pytest.raises(InvalidRequestError, match=words) as caught:
        call(appboy)
    assert "Nothing was sent" in str(caught.value)
    assert not len(mock.request_log)


@pytest.mark.parametrize(
    "name", ["51 objects", "both kinds of ids", "aps", "apple size", "in-app text", "local time", "length 101"]
)
def test_switched_off(appboy: Appboy, mock: AppboyMock, name: str) -> None:
    with pytest.raises(BadRequestError):
        BAD[name][1](appboy.with_options(validate=False))
    assert len(mock.request_log) == 1


GOOD: list[Callable[[Appboy], Any]] = [
    lambda a: track(a, events=[event("2013-07-16T19:20:30+01:00"), event("2013-07-16T19:20:30.000+0100")]),
    lambda a: track(a, purchases=[purchase(ZONED)]),
    *(
        lambda a, time=time: track(a, events=[event(time)], purchases=[purchase(time)])
        for time in (
            "2015-02-15 00:00:00 -0500",
            "2015-02-15 00:00:00 +0000",
            "2015-02-15 00:00:00.123 -05:00",
            "2015-02-15T00:00:00 -0500",
            "2015-02-15 00:00:00Z",
        )
    ),
    lambda a: a.users.delete(external_ids=["u"], appboy_ids=[]),
    lambda a: a.users.delete(external_ids=[], appboy_ids=["u"]),
    schedule({"time": "2024-02-20T13:14:47", "in_local_time": True}),
    schedule({"time": "2024-02-20T13:14:47"}),
    schedule({"time": "2024-02-20T13:14:47Z", "in_local_time": False}),
    send({"apple_push": {"alert": "a" * 1800, "extra": {"abs": 1}}}),
    send({"android_push": {"alert": "a" * 3900, "title": "t" * 500}}),
    send({"in_app_message": {"message": "m" * 140}}),
]


@pytest.mark.parametrize("call", GOOD)
def test_accepted(appboy: Appboy, call: Callable[[Appboy], Any]) -> None:
    assert not getattr(call(appboy), "errors", None)
