"""Bulk runs: the ledger must agree with the request log of the mock."""

import gc
import json
import tracemalloc
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

import httpx
import pytest

from appboy_client import Appboy, AsyncAppboy
from appboy_client.testing import AppboyMock, Fault
from engagement_core import ConfigurationError
from engagement_core.bulk import BulkError, BulkReport, Ledger, ledger_index
from engagement_core.bulk.item_builder import by_position

NOW = datetime(2023, 11, 1, tzinfo=UTC)
Cut = Literal["before", "middle"]


def event(number: int, user: str | None = None, **more: Any) -> Any:
    user = user or f"user-{number % 7}"
    return {"external_id": user, "name": "e", "time": NOW, "properties": {"number": number}, **more}


def events(count: int) -> Iterator[Any]:
    return (event(number) for number in range(count))


def processed(mock: AppboyMock) -> Counter[int]:
    """Count how often the mock processed each event, by its request log."""
    return Counter(
        each["properties"]["number"]
        for entry in mock.request_log
        if entry.path == "/users/track" and entry.processed and entry.status not in (400, 429)
        for each in json.loads(entry.body)["events"]
    )


def check(ledger: Ledger, mock: AppboyMock, count: int) -> Counter[str]:
    """Check that every object is accepted, unsent or unknown, and that the request log agrees."""
    seen = processed(mock)
    states: Counter[str] = Counter()
    for number in range(count):
        state = ledger.state(f"events[{number}]")
        states[state or "unsent"] += 1
        if state == "accepted":
            assert seen[number] == 1
        elif state is None:
            assert seen[number] == 0
        else:
            assert state == "unknown"
    return states


@pytest.mark.parametrize("processes", [True, False])
@pytest.mark.parametrize("cut", ["before", "middle"])
@pytest.mark.parametrize("status", [200, 500])
def test_cut_connection(appboy: Appboy, mock: AppboyMock, cut: Cut, status: int, *, processes: bool) -> None:
    ledger = Ledger()
    list(appboy.users.track_all(events=events(120), ledger=ledger, key=by_position).rejections)
    fault = Fault(cut=cut, processed=processes, status=status, body={"message": "success"}, path="/users/track")
    mock.faults.inject(fault)
    with pytest.raises(BulkError) as caught:
        appboy.users.track_all(events=events(500), ledger=ledger, key=by_position, concurrency=2)
    report = caught.value.report
    states = check(ledger, mock, 500)
    assert states["unknown"] == report.unknown > 0
    assert states["accepted"] == report.accepted + report.skipped
    # The second run sends what is missing, the third what is unknown.
    appboy.users.track_all(events=events(500), ledger=ledger, key=by_position)
    assert check(ledger, mock, 500) == {"accepted": 500 - report.unknown, "unknown": report.unknown}
    last = appboy.users.track_all(events=events(500), ledger=ledger, key=by_position, resend_unknown=True)
    assert last.accepted == report.unknown
    again = processed(mock)
    assert set(again) == set(range(500))
    assert sum(again.values()) == 500 + (report.unknown if processes else 0)


def test_crash(appboy: Appboy, mock: AppboyMock, tmp_path: Path) -> None:
    """A ledger on disk: objects in flight during a crash are unknown to the next run."""
    file = tmp_path / "ledger"

    def dying() -> Iterator[Any]:
        yield from events(260)
        raise KeyboardInterrupt

    with Ledger.open(file) as ledger, pytest.raises(KeyboardInterrupt):
        appboy.users.track_all(events=dying(), ledger=ledger, key=by_position)
    with Ledger.open(file) as ledger:
        states = check(ledger, mock, 400)
        assert states["unsent"] >= 140
        report = appboy.users.track_all(events=events(400), ledger=ledger, key=by_position)
        assert report.skipped == states["accepted"]
    assert set(processed(mock)) == set(range(400))
    assert set(processed(mock).values()) == {1}


@pytest.mark.parametrize("status", [429, 500, 503])
def test_rejected_requests_are_retried(appboy: Appboy, mock: AppboyMock, status: int) -> None:
    body: Any = {"message": "Internal server error", "errors": []}
    mock.faults.inject(Fault(status=status, body=body, headers={"Retry-After": "0"}, times=2))
    report = appboy.users.track_all(events=events(100))
    assert report.accepted == 100
    assert set(processed(mock).values()) == {1}


def test_gateway_error_is_unknown(appboy: Appboy, mock: AppboyMock) -> None:
    ledger = Ledger()
    mock.faults.inject(Fault(status=502, body="<html>", processed=True))
    with pytest.raises(BulkError):
        appboy.users.track_all(events=events(10), ledger=ledger, key=by_position, concurrency=1)
    assert check(ledger, mock, 10) == {"unknown": 10}


def test_limits(appboy: Appboy, mock: AppboyMock) -> None:
    attributes = [{"external_id": f"u{number}", "text": "x" * 200_000} for number in range(45)]
    report = appboy.users.track_all(attributes=attributes, events=events(260), concurrency=1)
    assert report.accepted == 305
    bodies = [json.loads(entry.body) for entry in mock.request_log]
    assert all(len(entry.body) <= 4_000_000 for entry in mock.request_log)
    assert all(len(body.get(kind, ())) <= 50 for body in bodies for kind in ("attributes", "events", "purchases"))
    # The kinds share requests.
    assert len(bodies) == 7


def test_order_of_each_user(appboy: Appboy, mock: AppboyMock) -> None:
    appboy.users.track_all(events=events(2000), concurrency=8)
    arrived: dict[str, list[int]] = {}
    for entry in mock.request_log:
        for each in json.loads(entry.body)["events"]:
            arrived.setdefault(each["external_id"], []).append(each["properties"]["number"])
    assert sum(map(len, arrived.values())) == 2000
    assert all(numbers == sorted(numbers) for numbers in arrived.values())


def test_rejections(appboy: Appboy, mock: AppboyMock) -> None:
    given = [event(number) for number in range(60)]
    given[3] = event(3, "nobody", _update_existing_only=True)
    given[20] = {**given[20], "name": 7}
    given[40] = {**given[40], "time": NOW.replace(tzinfo=None)}
    given[59] = {**given[59], "properties": {"x": float("nan")}}
    ledger = Ledger()
    report = appboy.users.track_all(events=given, ledger=ledger, key=by_position, concurrency=1)
    assert (report.accepted, report.rejected) == (56, 4)
    reasons = {key: reason.message for key, reason in report.rejections}
    assert "external_id nobody is unknown" in reasons["events[3]"]
    assert "name must be a string" in reasons["events[20]"]
    assert "time zone" in reasons["events[40]"]
    assert "JSON" in reasons["events[59]"]
    again = appboy.users.track_all(events=given, ledger=ledger, key=by_position)
    # What our own checks reject is checked again.
    assert (again.skipped, again.rejected) == (58, 2)


def test_invalid_object_in_strict_mode(appboy: Appboy, mock: AppboyMock) -> None:
    mock.settings.strict = True
    given = [event(number) for number in range(100)]
    given[70] = {**given[70], "name": 7}
    report = appboy.users.track_all(events=given, key=by_position)
    assert report.accepted == 99
    assert [(key, reason.message) for key, reason in report.rejections] == [("events[70]", "name must be a string")]
    assert len(processed(mock)) == 99
    assert set(processed(mock).values()) == {1}


def test_unchecked(appboy: Appboy) -> None:
    report = appboy.users.track_all(
        events=[{**event(1), "time": NOW.replace(tzinfo=None)}], options={"validate": False}
    )
    assert report.accepted == 1
    unchecked = appboy.with_options(validate=False)
    assert unchecked.users.track_all(events=[{**event(1), "time": NOW.replace(tzinfo=None)}]).accepted == 1


@pytest.mark.parametrize(
    ("errors", "states"),
    [
        (["something went wrong"], {"unknown": 3}),
        (["events[1] is bad", "something went wrong"], {"rejected": 1, "unknown": 2}),
        (["events[1] is bad", "events[1] is worse"], {"rejected": 1, "accepted": 2}),
        (["events[0] and events[2] are alike"], {"unknown": 3}),
        (["events[9] is bad"], {"unknown": 3}),
        ([{"type": "bad", "input_array": "events", "index": 2}], {"rejected": 1, "accepted": 2}),
        ([{"type": "bad"}], {"unknown": 3}),
    ],
)
def test_errors_and_objects(appboy: Appboy, mock: AppboyMock, errors: list[Any], states: dict[str, int]) -> None:
    """An error that names no object leaves all of them unknown."""
    mock.faults.inject(Fault(status=200, body={"message": "success", "errors": errors}))
    ledger = Ledger()
    same = [event(number, "user-1") for number in range(3)]
    appboy.users.track_all(events=same, ledger=ledger, key=by_position)
    assert Counter(ledger.state(f"events[{number}]") for number in range(3)) == states


def test_keys_by_content(appboy: Appboy, mock: AppboyMock) -> None:
    ledger = Ledger()
    given = [event(1), event(2), event(1)]
    assert appboy.users.track_all(events=given, ledger=ledger).accepted == 3
    again = appboy.users.track_all(events=[event(2), event(1), event(1), event(1), event(3)], ledger=ledger)
    assert (again.skipped, again.accepted) == (3, 2)
    assert processed(mock) == {1: 3, 2: 1, 3: 1}


def test_keys_by_position_without_a_ledger(appboy: Appboy) -> None:
    nameless: Any = {"external_id": "u", "time": "2023-11-01T00:00:00Z"}
    report = appboy.users.track_all(events=[event(1), event(1), nameless], attributes=[{"external_id": "u"}])
    assert (report.accepted, report.rejected) == (3, 1)
    assert [key for key, _ in report.rejections] == ["events[2]"]


def memory_at_the_end(count: int, ledger: Ledger | None) -> int:
    """Return the bytes in use after the last event."""
    sizes: list[int] = []

    def given() -> Iterator[dict[str, Any]]:
        yield from events(count)
        # Only memory that cannot be collected counts.
        gc.collect()
        sizes.append(tracemalloc.get_traced_memory()[0])

    transport = httpx.MockTransport(lambda _: httpx.Response(201, json={"message": "success"}))
    with Appboy(app_group_id="fake", http_client=httpx.Client(transport=transport)) as appboy:
        tracemalloc.start()
        assert appboy.users.track_all(events=given(), ledger=ledger).accepted == count
        tracemalloc.stop()
    return sizes[0]


@pytest.mark.parametrize("ledger", [Ledger, lambda: None], ids=["ledger", "none"])
def test_memory_does_not_grow_with_the_objects(
    ledger: Callable[[], Ledger | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger_index, "PORTION", 1000)
    memory_at_the_end(1000, ledger())
    difference = memory_at_the_end(9500, ledger()) - memory_at_the_end(3500, ledger())
    assert difference < 6000 * 40


def test_queued_counts_as_accepted(appboy: Appboy, mock: AppboyMock) -> None:
    mock.settings.maintenance = True
    assert appboy.users.track_all(events=events(10)).accepted == 10


def test_delete(appboy: Appboy, mock: AppboyMock) -> None:
    appboy.users.track_all(attributes=({"external_id": f"u{number}"} for number in range(120)))
    ledger = Ledger()
    report = appboy.users.delete_all(
        external_ids=[*(f"u{number}" for number in range(120)), "nobody", "u1"], ledger=ledger
    )
    assert (report.accepted, report.rejected) == (120, 1)
    assert dict(ledger.rejections())["nobody"].message == "external_ids[120]: no user has this identifier"
    assert appboy.users.delete_all(appboy_ids=[mock.APPBOY_ID]).accepted == 1
    with pytest.raises(ConfigurationError):
        appboy.users.delete_all()
    with pytest.raises(ConfigurationError):
        appboy.users.delete_all(external_ids=["a"], appboy_ids=["b"])


def test_export_by_ids(appboy: Appboy, mock: AppboyMock) -> None:
    appboy.users.track_all(attributes=({"external_id": f"u{number}", "first_name": "F"} for number in range(120)))
    unknown: list[str] = []
    ids = [f"u{number}" for number in range(125)]
    found = list(appboy.users.export_all_by_ids(ids, fields_to_export=["external_id"], on_unknown=unknown.append))
    assert [user.external_id for user in found] == ids[:120]
    assert found[0].first_name is None
    assert unknown == ids[120:]


def addresses(count: int) -> Iterator[str]:
    return (f"a{number}@example.com" for number in range(count))


def count(mock: AppboyMock, path: str) -> int:
    return sum(entry.path == path for entry in mock.request_log)


def test_the_other_kinds(appboy: Appboy, mock: AppboyMock) -> None:
    ledger = Ledger()
    status = appboy.email.set_status_all(addresses(120), subscription_state="unsubscribed", ledger=ledger)
    assert status.accepted == 120
    assert not any("@" in key for key in ledger.keys("accepted"))
    assert mock.state.store.email_states["a119@example.com"].state == "unsubscribed"
    assert appboy.email.remove_bounces_all([*addresses(60), *addresses(60)]).accepted == 60
    assert appboy.email.remove_spam_all(addresses(60)).accepted == 60
    removals = ({"app_id": mock.APP_ID, "token": f"t{number}"} for number in range(101))
    assert appboy.push_tokens.remove_all(removals).accepted == 101
    recipients = ({"external_user_id": f"u{number}", "trigger_properties": {"n": number}} for number in range(101))
    sent = appboy.campaigns.trigger.send_all(
        campaign_id=mock.TRIGGER_CAMPAIGN_ID, recipients=recipients, trigger_properties={"n": 0}, concurrency=1
    )
    assert sent.accepted == 101
    paths = ("/email/status", "/email/bounce/remove", "/email/spam/remove", "/push_notification/remove")
    assert [count(mock, path) for path in (*paths, "/campaigns/trigger/send")] == [3, 2, 2, 3, 3]


async def slowly(count: int) -> AsyncIterator[Any]:
    for number in range(count):
        yield event(number)


@pytest.mark.anyio
@pytest.mark.parametrize("cut", ["before", "middle"])
async def test_cut_connection_async(async_appboy: AsyncAppboy, mock: AppboyMock, cut: Cut) -> None:
    ledger = Ledger()
    mock.faults.inject(Fault(cut=cut, processed=True, status=200, body={"message": "success"}, path="/users/track"))
    with pytest.raises(BulkError):
        await async_appboy.users.track_all(events=slowly(300), ledger=ledger, key=by_position)
    unknown = check(ledger, mock, 300)["unknown"]
    assert unknown > 0
    await async_appboy.users.track_all(events=slowly(300), ledger=ledger, key=by_position)
    assert check(ledger, mock, 300) == {"accepted": 300 - unknown, "unknown": unknown}


@pytest.mark.anyio
async def test_all_kinds_async(async_appboy: AsyncAppboy, mock: AppboyMock) -> None:
    def accepted(report: BulkReport) -> int:
        assert not report.rejected
        return report.accepted

    appboy = async_appboy
    attributes = [{"external_id": f"u{number}"} for number in range(60)]
    assert accepted(await appboy.users.track_all(attributes=attributes, events=events(70), purchases=[])) == 130
    found = [user async for user in appboy.users.export_all_by_ids(f"u{number}" for number in range(60))]
    assert len(found) == 60
    assert accepted(await appboy.users.delete_all(external_ids=(f"u{number}" for number in range(60)))) == 60
    assert accepted(await appboy.email.set_status_all(addresses(60), subscription_state="opted_in")) == 60
    assert accepted(await appboy.email.remove_bounces_all(addresses(60))) == 60
    assert accepted(await appboy.email.remove_spam_all(addresses(60))) == 60
    tokens = [{"app_id": mock.APP_ID, "token": f"t{number}"} for number in range(60)]
    assert accepted(await appboy.push_tokens.remove_all(tokens)) == 60
    recipients = [{"external_user_id": f"u{number}"} for number in range(60)]
    campaign = mock.TRIGGER_CAMPAIGN_ID
    assert accepted(await appboy.campaigns.trigger.send_all(campaign_id=campaign, recipients=recipients)) == 60
    with pytest.raises(ConfigurationError):
        await appboy.users.delete_all()
