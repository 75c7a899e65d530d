"""A preview shows the first request of a method and sends nothing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from appboy_client import Appboy, AsyncAppboy
from appboy_client.series import series
from appboy_client.testing import AppboyMock
from engagement_core import InvalidRequestError
from engagement_core.bulk import Ledger

EVENT: dict[str, Any] = {"external_id": AppboyMock.USER_ID, "name": "seen", "time": "2023-11-14T12:00:00Z"}
EVENTS = [{**EVENT, "name": f"seen {number}"} for number in range(120)]

FIRST: dict[str, tuple[str, Callable[[Any], Any], dict[str, Any]]] = {
    "a bulk run": ("/users/track", lambda client: client.users.track_all, {"events": EVENTS}),
    "a deletion in bulk": ("/users/delete", lambda client: client.users.delete_all, {"external_ids": ["a", "b"]}),
    "an export in pieces": (
        "/users/export/ids",
        lambda client: client.users.export_all_by_ids,
        {"external_ids": ["a", "b"]},
    ),
    "an export of a segment": (
        "/users/export/segment",
        lambda client: client.users.export_segment,
        {"segment_id": "s"},
    ),
    "a list": ("/segments/list", lambda client: client.segments.list, {}),
    "a raw list": ("/segments/list", lambda client: client.segments.with_raw_response.list, {}),
    "a raw method": (
        "/segments/details",
        lambda client: client.segments.with_raw_response.details,
        {"segment_id": "s"},
    ),
}
BULK = ("a bulk run", "a deletion in bulk")


@pytest.fixture
def asynchronous() -> AsyncAppboy:
    return AsyncAppboy(app_group_id=AppboyMock.APP_GROUP_ID)


@pytest.mark.parametrize("name", FIRST)
def test_it_is_the_first_request(appboy: Appboy, mock: AppboyMock, name: str) -> None:
    path, method, arguments = FIRST[name]
    shown = appboy.preview(method(appboy), **arguments)
    assert path in shown.url
    assert len(mock.request_log) == 0


@pytest.mark.parametrize("name", [name for name in FIRST if name not in BULK])
def test_it_is_the_same_with_an_asynchronous_client(asynchronous: AsyncAppboy, name: str) -> None:
    path, method, arguments = FIRST[name]
    assert path in asynchronous.preview(method(asynchronous), **arguments).url


@pytest.mark.parametrize("name", BULK)
def test_a_bulk_run_that_is_awaited_has_none(asynchronous: AsyncAppboy, name: str) -> None:
    _, method, arguments = FIRST[name]
    with pytest.raises(InvalidRequestError, match=r"preview \w+_all of the synchronous client"):
        asynchronous.preview(method(asynchronous), **arguments)


def test_a_bulk_run_shows_its_first_batch_and_leaves_the_ledger_alone(
    appboy: Appboy, mock: AppboyMock, tmp_path: Path
) -> None:
    with Ledger.open(tmp_path / "ledger") as ledger:
        shown = appboy.preview(appboy.users.track_all, events=EVENTS, ledger=ledger, concurrency=8)
        assert [event["name"] for event in shown.body["events"]] == [event["name"] for event in EVENTS[:50]]
        assert appboy.users.track_all(events=EVENTS, ledger=ledger).accepted == len(EVENTS)
    assert len(mock.request_log) == 3


def test_what_sends_nothing_has_none(appboy: Appboy) -> None:
    with pytest.raises(InvalidRequestError, match="track_all sends nothing with these arguments"):
        appboy.preview(appboy.users.track_all, events=[])
    with pytest.raises(InvalidRequestError, match="A download has no preview"):
        appboy.preview(appboy.users.read_export, "https://files.example/export.zip")


def test_what_is_no_method_of_a_resource_is_rejected(appboy: Appboy) -> None:
    others: list[Any] = [series, appboy.perform, print]
    for method in others:
        with pytest.raises(TypeError, match="preview takes a method of a resource of this client"):
            appboy.preview(method)


def test_invalid_arguments_raise_the_error_of_the_call(appboy: Any) -> None:
    with pytest.raises(InvalidRequestError, match="events has 51 items"):
        appboy.preview(appboy.users.track, events=EVENTS[:51])
    with pytest.raises(TypeError, match="unexpected keyword argument 'evnts'"):
        appboy.preview(appboy.users.with_raw_response.track, evnts=EVENTS)
