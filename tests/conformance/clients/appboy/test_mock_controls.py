"""Control requests of the mock, for programs in any language."""

import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from appboy_client import Appboy, models
from appboy_client.testing import AppboyMock, MockServer
from engagement_core import PermissionDeniedError


@pytest.fixture
def control(server: MockServer, mock: AppboyMock) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.base_url) as client:
        yield client


def test_settings_are_changed_one_by_one_and_go_with_a_reset(control: httpx.Client) -> None:
    before = control.get("/_mock/settings").json()
    changed = control.post("/_mock/settings", json={"quota": 7, "export_seconds": 1.5}).json()
    assert changed == {**before, "quota": 7, "export_seconds": 1.5}
    assert control.get("/_mock/settings").json() == changed
    control.post("/_mock/reset")
    assert control.get("/_mock/settings").json() == before


@pytest.mark.parametrize(
    ("path", "order", "reason"),
    [
        ("settings", [], "a settings change must be a JSON object"),
        ("settings", {"quota": -1}, "quota must be an integer from 0 to 10000000"),
        ("settings", {"quota": 1.5}, "quota must be an integer"),
        ("settings", {"quota": True}, "quota must be an integer"),
        ("settings", {"maintenance": "yes"}, "maintenance must be a boolean"),
        ("settings", {"export_seconds": -1}, "export_seconds must be a number of seconds"),
        ("settings", {"tea": 1}, "'tea' is not a field of a settings change."),
        (
            "settings",
            {"maintenence": True},
            "'maintenence' is not a field of a settings change. Did you mean 'maintenance'?",
        ),
        ("fill", [], "a numbered seed must be a JSON object"),
        ("fill", {"segments": 100_001}, "segments must be an integer from 0 to 100000"),
        ("fill", {"segment": 1}, "'segment' is not a field of a numbered seed. Did you mean 'segments'?"),
    ],
)
def test_an_invalid_control_request_changes_nothing(control: httpx.Client, path: str, order: Any, reason: str) -> None:
    before = control.get("/_mock/settings").json()
    response = control.post(f"/_mock/{path}", json=order)
    assert response.status_code == 400
    assert reason in response.json()["error"]
    assert control.get("/_mock/settings").json() == before


def test_during_maintenance_everything_is_queued_and_done_after_it(
    appboy: Appboy, mock: AppboyMock, control: httpx.Client
) -> None:
    control.post("/_mock/settings", json={"maintenance": True})
    queued = appboy.users.track(attributes=[{"external_id": "new", "first_name": "Jo"}])
    assert isinstance(queued, models.Queued)
    assert control.get("/_mock/snapshot").json()["queued"] == 1
    control.post("/_mock/settings", json={"maintenance": False})
    export = appboy.users.export_by_ids(external_ids=["new"], fields_to_export=["first_name"])
    assert [user.first_name for user in export.users or ()] == ["Jo"]
    assert control.get("/_mock/snapshot").json()["queued"] == 0


def test_an_inactive_account_sends_nothing(appboy: Appboy, mock: AppboyMock, control: httpx.Client) -> None:
    control.post("/_mock/settings", json={"inactive": True})
    with pytest.raises(PermissionDeniedError):
        appboy.messages.send(messages={"apple_push": {"alert": "Hi"}}, external_user_ids=[mock.USER_ID])


def test_a_numbered_seed_fills_several_pages(appboy: Appboy, control: httpx.Client) -> None:
    counts = {"segments": 150, "campaigns": 120, "cards": 101, "events": 260, "products": 255, "unsubscribes": 3}
    before = {
        "segments": len(list(appboy.segments.list())),
        "campaigns": len(list(appboy.campaigns.list())),
        "cards": len(list(appboy.feed.list())),
        "events": len(list(appboy.events.list())),
        "products": len(list(appboy.purchases.product_list())),
    }
    assert control.post("/_mock/fill", json=counts).status_code == 204
    assert {
        "segments": len(list(appboy.segments.list())),
        "campaigns": len(list(appboy.campaigns.list())),
        "cards": len(list(appboy.feed.list())),
        "events": len(list(appboy.events.list())),
        "products": len(list(appboy.purchases.product_list())),
    } == {name: count + counts[name] for name, count in before.items()}


def test_the_callback_of_an_export_is_made_when_it_is_ready(
    appboy: Appboy, mock: AppboyMock, control: httpx.Client
) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        endpoint = f"http://127.0.0.1:{closed.getsockname()[1]}"
    appboy.users.export_by_segment(segment_id=mock.SEGMENT_ID, callback_endpoint=endpoint)
    assert control.post("/_mock/callbacks").json() == []
    control.post("/_mock/clock", json={"advance": 61})
    (made,) = control.post("/_mock/callbacks").json()
    assert made["url"] == endpoint
    assert made["body"]["success"] is True
    assert "ConnectError" in made["outcome"]
    assert control.post("/_mock/callbacks").json() == [], "it is made once"


def test_an_export_can_be_downloaded_only_when_it_is_ready(
    appboy: Appboy, mock: AppboyMock, control: httpx.Client
) -> None:
    url = appboy.users.export_by_segment(segment_id=mock.SEGMENT_ID).url
    assert url is not None
    assert control.get(url).status_code == 404
    control.post("/_mock/clock", json={"advance": 61})
    done = control.get(url)
    assert (done.status_code, done.headers["content-type"], done.content[:2]) == (200, "application/zip", b"PK")


def test_with_credentials_of_a_bucket_there_is_no_address(
    appboy: Appboy, mock: AppboyMock, control: httpx.Client
) -> None:
    control.post("/_mock/settings", json={"s3_credentials": True})
    export = appboy.users.export_by_segment(segment_id=mock.SEGMENT_ID)
    assert (export.url, bool(export.object_prefix)) == (None, True)
