"""Exports of users: by identifiers, and as files that are ready once the clock has moved."""

import io
import json
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest

from braze_rest_client.models import UserExportCallback
from braze_rest_client.testing import BrazeMock
from braze_rest_client.testing.mocking import seed_ids as ids
from tests.conformance.clients.braze.conftest import client_of

FIELDS = {"fields_to_export": ["external_id", "email"]}


def users_in(content: bytes) -> list[dict[str, Any]]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [json.loads(line) for name in archive.namelist() for line in archive.read(name).splitlines()]


def export(api: httpx.Client, segment_id: str, **more: Any) -> httpx.Response:
    return api.post("/users/export/segment", json={"segment_id": segment_id, **FIELDS, **more})


def test_a_segment_can_be_downloaded_when_it_is_ready_and_for_some_hours(mock: BrazeMock, api: httpx.Client) -> None:
    body = export(api, ids.FILTERED_SEGMENT_ID).json()
    assert body["url"] == f"https://rest.braze.example/exports/{body['object_prefix']}.zip"
    assert api.get(body["url"]).status_code == 404
    mock.clock.advance(60)
    assert users_in(api.get(body["url"]).content) == [{"external_id": ids.USER_ID, "email": ids.EMAIL}]
    mock.clock.advance(4 * 3600)
    assert api.get(body["url"]).status_code == 404


def test_a_file_has_up_to_5000_users(mock: BrazeMock, api: httpx.Client) -> None:
    api.post("/_mock/fill", json={"users": 5000})
    url = export(api, ids.SEGMENT_ID).json()["url"]
    mock.clock.advance(60)
    content = api.get(url).content
    assert len(users_in(content)) == 5006
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert [len(archive.read(name).splitlines()) for name in archive.namelist()] == [5000, 6]


def test_one_export_of_a_segment_at_a_time(mock: BrazeMock, api: httpx.Client) -> None:
    assert export(api, ids.SEGMENT_ID).status_code == 201
    assert export(api, ids.SEGMENT_ID).status_code == 429
    assert export(api, ids.FILTERED_SEGMENT_ID).status_code == 201
    mock.clock.advance(60)
    assert export(api, ids.SEGMENT_ID).status_code == 201


def test_a_cancelled_export_is_never_ready(mock: BrazeMock, api: httpx.Client) -> None:
    url = export(api, ids.SEGMENT_ID).json()["url"]
    other = export(api, ids.FILTERED_SEGMENT_ID).json()["url"]
    assert api.post("/export/segment/cancel", json={"segment_id": ids.SEGMENT_ID}).json() == {"message": "success"}
    mock.clock.advance(60)
    assert api.get(url).status_code == 404
    assert api.get(other).status_code == 200
    assert export(api, ids.SEGMENT_ID).status_code == 201


def test_cloud_storage_has_no_url(mock: BrazeMock, api: httpx.Client) -> None:
    mock.settings.cloud_storage = True
    assert export(api, ids.SEGMENT_ID).json().keys() == {"message", "object_prefix"}


def test_custom_attributes_are_chosen(mock: BrazeMock, api: httpx.Client) -> None:
    url = export(api, ids.FILTERED_SEGMENT_ID, custom_attributes_to_export=["eye_color", "unknown"]).json()["url"]
    mock.clock.advance(60)
    assert users_in(api.get(url).content)[0]["custom_attributes"] == {"eye_color": "blue"}


def test_the_global_control_group(mock: BrazeMock, api: httpx.Client) -> None:
    url = api.post("/users/export/global_control_group", json=FIELDS).json()["url"]
    mock.clock.advance(60)
    assert [user["external_id"] for user in users_in(api.get(url).content)] == [ids.USER_ID]


class Receiver(HTTPServer):
    """Receives callbacks."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.got: list[tuple[str, Any]] = []

    @property
    def origin(self) -> str:
        """The URL of the receiver."""
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        assert isinstance(self.server, Receiver)
        self.server.got.append((self.path, json.loads(self.rfile.read(int(self.headers["content-length"])))))
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Write nothing."""


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_a_control_request_sends_the_callbacks_to_a_server(
    mock: BrazeMock, api: httpx.Client, receiver: Receiver
) -> None:
    url = export(api, ids.SEGMENT_ID, callback_endpoint=f"{receiver.origin}/done").json()["url"]
    export(api, ids.FILTERED_SEGMENT_ID, callback_endpoint="no address")
    assert api.post("/_mock/callbacks").json() == [], "no export is ready yet"
    mock.clock.advance(60)
    outcomes = [callback["outcome"] for callback in api.post("/_mock/callbacks").json()]
    assert outcomes[0] == "204"
    assert outcomes[1].startswith("UnsupportedProtocol: ")
    assert receiver.got == [("/done", {"success": True, "url": url})]


def test_the_documented_callback_says_whether_the_export_succeeded() -> None:
    ready = UserExportCallback.from_dict({"success": True, "url": "https://example.com/export.zip"})
    assert (bool(ready), ready.url) == (True, "https://example.com/export.zip")
    assert UserExportCallback.from_dict({"success": True})
    assert not UserExportCallback.from_dict({"success": False})


async def receive(mock: BrazeMock) -> list[httpx.Request]:
    received: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        received.append(request)
        return httpx.Response(204)

    async with httpx.AsyncClient(transport=httpx.MockTransport(handle)) as client:
        await mock.deliver_callbacks(client)
    return received


@pytest.mark.anyio
async def test_a_callback_is_sent_once_the_export_is_ready(mock: BrazeMock) -> None:
    async with httpx.AsyncClient(
        transport=mock.transport(),
        base_url="https://rest.braze.example",
        headers={"Authorization": f"Bearer {mock.API_KEY}"},
    ) as api:
        body = {"segment_id": ids.SEGMENT_ID, "callback_endpoint": "https://example.com/done", **FIELDS}
        url = (await api.post("/users/export/segment", json=body)).json()["url"]
    assert await receive(mock) == []
    mock.clock.advance(60)
    (request,) = await receive(mock)
    assert (str(request.url), json.loads(request.content)) == (
        "https://example.com/done",
        {"success": True, "url": url},
    )
    assert await receive(mock) == []


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("endpoint", "outcome"),
    [
        ("https://example.com/unreachable", "ConnectError: unreachable"),
        ("https://example.com:port", "InvalidURL: Invalid port: 'port'"),
        ("https://example.com/rejected", "500"),
    ],
)
async def test_a_callback_that_fails_has_an_outcome(mock: BrazeMock, endpoint: str, outcome: str) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/unreachable":
            raise httpx.ConnectError("unreachable")
        return httpx.Response(500)

    with client_of(mock, mock.API_KEY) as api:
        assert export(api, ids.SEGMENT_ID, callback_endpoint=endpoint).status_code == 201
    mock.clock.advance(60)
    async with httpx.AsyncClient(transport=httpx.MockTransport(handle)) as client:
        (callback,) = await mock.deliver_callbacks(client)
        assert (callback.url, callback.outcome) == (endpoint, outcome)
        assert await mock.deliver_callbacks(client) == []


@pytest.mark.parametrize(
    ("path", "body", "statuses"),
    [
        ("ids", {"external_ids": ["user1"]}, {"2020": 201, "2022": 201, "2025": 400}),
        ("segment", {"segment_id": ids.SEGMENT_ID}, {"2020": 201, "2022": 400, "2025": 400}),
        ("global_control_group", {}, {"2020": 201, "2022": 400, "2025": 400}),
    ],
)
def test_who_may_leave_out_the_fields(
    mock: BrazeMock, api: httpx.Client, path: str, body: object, statuses: dict[str, int]
) -> None:
    for onboarded, status in statuses.items():
        mock.reset()
        mock.settings.onboarded = onboarded
        assert api.post(f"/users/export/{path}", json=body).status_code == status


def test_up_to_50_users_are_exported_by_identifiers(api: httpx.Client) -> None:
    alias = {"alias_name": "a", "alias_label": "b"}
    assert api.post("/users/export/ids", json={"external_ids": ["a"] * 49, "user_aliases": [alias]}).status_code == 201
    response = api.post("/users/export/ids", json={"external_ids": ["a"] * 50, "user_aliases": [alias]})
    assert response.status_code == 400
    assert response.json() == {"message": "The max number of external_ids and aliases per request was exceeded"}
    assert api.post("/users/export/ids", json={}).status_code == 400


def test_unknown_identifiers_are_listed(api: httpx.Client) -> None:
    body = {"external_ids": [ids.BARE_USER_ID, "nobody"], "email_address": "nobody@example.com"}
    response = api.post("/users/export/ids", json=body).json()
    assert response["invalid_user_ids"] == ["nobody", "nobody@example.com"]
    assert response["users"][0].keys() == {"created_at", "external_id", "braze_id", "random_bucket"}


def test_only_90_days_of_events_and_messages_are_exported(mock: BrazeMock, api: httpx.Client) -> None:
    names = {"custom_events", "purchases", "campaigns_received", "canvases_received"}
    body = {"external_ids": [ids.USER_ID]}
    assert names <= api.post("/users/export/ids", json=body).json()["users"][0].keys()
    mock.state.workspaces[mock.WORKSPACE_ID].schedules.clear()
    mock.clock.advance(90 * 86_400)
    assert not names & api.post("/users/export/ids", json=body).json()["users"][0].keys()
