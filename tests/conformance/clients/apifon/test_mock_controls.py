"""The control routes of the mock of Apifon: callbacks, statuses of messages, passwords, tokens."""

import inspect
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest

from apifon_client import Apifon, bulk_arguments
from apifon_client.resources import im, sms
from apifon_client.testing import ApifonMock
from apifon_client.testing.mocking import seed
from engagement_core.bulk.settings import RunSettings

NUMBER = "306912345678"
GAP = 120.0


class Receiver(HTTPServer):
    """Receives callbacks and responds with the next status of a list, then always with the last."""

    def __init__(self, *statuses: int) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.statuses = list(statuses)
        self.got: list[tuple[str, str, bytes]] = []

    @property
    def origin(self) -> str:
        """The URL of the receiver."""
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        receiver, body = self.server, self.rfile.read(int(self.headers["content-length"]))
        assert isinstance(receiver, Receiver)
        receiver.got.append((self.path, self.headers["content-type"], body))
        statuses = receiver.statuses
        self.send_response(statuses.pop(0) if len(statuses) > 1 else statuses[0])
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Print nothing."""


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver(503, 200) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def control(base_url: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=base_url) as client:
        yield client


def send(apifon: Apifon) -> str:
    """Send a message with a callback; return its ID."""
    sent = apifon.sms.send(
        subscribers=[{"number": NUMBER}],
        message={"text": "Hi", "sender_id": "Shop"},
        callback_url="https://shop.example/callback?shop=1",
    )
    message_id = sent.results[NUMBER][0].message_id
    assert message_id is not None
    return message_id


def states(control: httpx.Client, message_id: str) -> list[tuple[str, list[int | None]]]:
    rows = [row for row in control.get("/_mock/callbacks").json() if row["message_id"] == message_id]
    return [(row["state"], [attempt["status"] for attempt in row["attempts"]]) for row in rows]


def test_a_callback_reaches_a_server_at_its_second_try(
    apifon: Apifon, control: httpx.Client, receiver: Receiver
) -> None:
    message_id = send(apifon)
    to = {"to": receiver.origin}
    assert len(control.post("/_mock/callbacks/deliver", json=to).json()) == 1
    assert control.post("/_mock/callbacks/deliver", json=to).json() == [], "the next try is not due yet"
    assert states(control, message_id) == [("queued", [503])]
    control.post("/_mock/clock", json={"advance": GAP})
    control.post("/_mock/callbacks/deliver", json=to)
    assert states(control, message_id) == [("delivered", [503, 200])]
    assert [(path, kind) for path, kind, _ in receiver.got] == [("/callback?shop=1", "Application/Json")] * 2
    assert receiver.got[0][2] == receiver.got[1][2]
    (event,) = apifon.webhooks.parse(receiver.got[1][2])
    assert message_id in event.key


def test_a_callback_that_nobody_takes_is_given_up_after_four_tries(apifon: Apifon, control: httpx.Client) -> None:
    message_id = send(apifon)
    with HTTPServer(("127.0.0.1", 0), _Handler) as closed:
        nobody = f"http://127.0.0.1:{closed.server_port}"
    for _ in range(5):
        control.post("/_mock/callbacks/deliver", json={"to": nobody})
        control.post("/_mock/clock", json={"advance": GAP})
    assert states(control, message_id) == [("abandoned", [None] * 4)]


@pytest.mark.parametrize("origin", ["https://shop.example", "http://127.0.0.1.shop.example", "http://me@127.0.0.1:1"])
def test_test_data_goes_nowhere_but_to_this_machine(control: httpx.Client, origin: str) -> None:
    response = control.post("/_mock/callbacks/deliver", json={"to": origin})
    assert response.status_code == 400
    assert "only to http://127.0.0.1" in response.json()["error"]


def test_a_mock_without_a_receiver_raises(control: httpx.Client) -> None:
    response = control.post("/_mock/callbacks/deliver")
    assert response.status_code == 400
    assert "set `on_callback` or `deliver_to`" in response.json()["error"]


def test_messages_to_a_number_come_to_what_was_set(apifon: Apifon, control: httpx.Client, receiver: Receiver) -> None:
    receiver.statuses = [200]
    assert control.post("/_mock/outcomes", json={"number": NUMBER, "codes": [4, 8]}).status_code == 204
    message_id = send(apifon)
    assert control.post("/_mock/callbacks/status", json={"message_id": message_id, "code": 18}).status_code == 204
    control.post("/_mock/callbacks/deliver", json={"to": receiver.origin})
    events = [event for _, _, body in receiver.got for event in apifon.webhooks.parse(body)]
    assert [event.key.rpartition(":")[2] for event in events] == ["4", "8", "18"]


def test_replies_are_queued_for_both_channels(control: httpx.Client, receiver: Receiver) -> None:
    receiver.statuses = [200]
    commands: list[dict[str, str]] = [
        {"message_id": seed.SENT_SMS_MESSAGE, "text": "Yes"},
        {"message_id": seed.SENT_IM_MESSAGE, "media_url": "https://media.example/1"},
    ]
    for command in commands:
        assert control.post("/_mock/callbacks/reply", json=command).status_code == 204
    control.post("/_mock/callbacks/deliver", json={"to": receiver.origin})
    assert [kind for _, kind, _ in receiver.got] == ["application/json; charset=utf-8"] * 2


@pytest.mark.parametrize(
    ("path", "command", "errors"),
    [
        ("callbacks/status", {"message_id": "x", "code": 7}, {"message_id": "Unknown"}),
        ("callbacks/status", {"message_id": seed.SENT_SMS_MESSAGE, "code": 10}, {"code": "Unknown"}),
        ("callbacks/status", {}, {"message_id": "Unknown", "code": "Required"}),
        ("callbacks/reply", {"message_id": "x"}, {"message_id": "Unknown"}),
        ("callbacks/deliver", {"to": 1}, {"to": "Must be a string"}),
        ("outcomes", {"number": NUMBER, "codes": [7, "8"]}, {"codes": "Must be numbers"}),
        ("outcomes", {"codes": []}, {"number": "Required"}),
    ],
)
def test_an_invalid_command_is_rejected_with_reasons(
    control: httpx.Client, path: str, command: dict[str, Any], errors: dict[str, str]
) -> None:
    response = control.post(f"/_mock/{path}", json=command)
    assert (response.status_code, response.json()) == (400, {"error": errors})


@pytest.mark.parametrize(
    ("path", "command", "reason"),
    [
        ("callbacks/deliver", [1], "this command must be a JSON object"),
        (
            "callbacks/deliver",
            {"too": "http://127.0.0.1:1"},
            "'too' is not a field of this command. Did you mean 'to'?",
        ),
        (
            "callbacks/status",
            {"mesage_id": "x"},
            "'mesage_id' is not a field of this command. Did you mean 'message_id'?",
        ),
        ("callbacks/reply", {"texts": "x"}, "'texts' is not a field of this command. Did you mean 'text'?"),
        ("outcomes", {"number": NUMBER, "code": [7]}, "'code' is not a field of this command. Did you mean 'codes'?"),
        ("outcomes", {"number": NUMBER, "codes": 7}, {"codes": "Must be numbers"}),
    ],
)
def test_a_command_with_an_unknown_field_is_rejected(
    control: httpx.Client, path: str, command: Any, reason: Any
) -> None:
    response = control.post(f"/_mock/{path}", json=command)
    assert (response.status_code, response.json()) == (400, {"error": reason})


def test_a_command_that_is_not_json_is_rejected(control: httpx.Client) -> None:
    assert control.post("/_mock/outcomes", content="{").status_code == 400


def test_a_one_time_password_can_be_looked_up_and_used(apifon: Apifon, control: httpx.Client) -> None:
    apifon.otp.create(subscriber=NUMBER, reference_id="login-1", code_length=8)
    codes = {row["reference_id"]: row["code"] for row in control.get("/_mock/otp").json()}
    assert len(codes["login-1"]) == 8
    verified = apifon.otp.verify(reference_id="login-1", apifon_otp=codes["login-1"])
    assert verified.result_info.description == "Valid"


def test_the_samples_have_a_body_of_every_kind(control: httpx.Client) -> None:
    samples = control.get("/_mock/callbacks/samples").json()
    assert sorted(samples) == ["im_reply", "im_status", "otp_status", "sms_reply", "sms_status"]


FORM = {"client_id": ApifonMock.CLIENT_ID, "client_secret": ApifonMock.CLIENT_SECRET}
GRANT = {**FORM, "grant_type": "client_credentials"}


@pytest.mark.parametrize(
    ("path", "form", "status", "error"),
    [
        ("token", {**GRANT, "client_secret": "wrong"}, 401, "invalid_client"),
        ("token", FORM, 400, "invalid_request"),
        ("token", {**FORM, "grant_type": "password"}, 400, "unsupported_grant_type"),
        ("token", {**GRANT, "scope": "tea"}, 400, "invalid_scope"),
        ("token", {**GRANT, "scope": ["a", "b"]}, 400, "invalid_request"),
        ("revoke", FORM, 400, "invalid_request"),
        ("revoke", {**FORM, "client_id": "wrong", "token": "x"}, 401, "invalid_client"),
    ],
)
def test_an_invalid_token_request_is_rejected(
    control: httpx.Client, path: str, form: dict[str, Any], status: int, error: str
) -> None:
    response = control.post(f"/oauth2/{path}", data=form)
    assert (response.status_code, response.json()["error"]) == (status, error)


def test_a_token_is_requested_with_a_form(control: httpx.Client) -> None:
    response = control.post("/oauth2/token", json=GRANT)
    assert (response.status_code, response.json()["error"]) == (400, "invalid_request")


def test_a_revoked_token_opens_nothing(control: httpx.Client) -> None:
    token = control.post("/oauth2/token", data=GRANT).json()["access_token"]
    headers = {"authorization": f"Bearer {token}"}
    assert control.post("/services/api/v1/balance", headers=headers).status_code == 200
    assert control.post("/oauth2/revoke", data={**FORM, "token": token}).status_code == 200
    assert control.post("/services/api/v1/balance", headers=headers).status_code == 401
    assert control.post("/oauth2/revoke", data={**FORM, "token": token}).status_code == 200, "as good as revoked"


@pytest.mark.parametrize(("run", "method"), [(bulk_arguments.SmsRun, sms.Sms.send), (bulk_arguments.ImRun, im.Im.send)])
def test_a_bulk_run_takes_what_the_single_call_takes(run: Any, method: Any) -> None:
    own = set(run.__annotations__) - set(RunSettings.__annotations__) - {"batch_size", "on_sent"}
    call = set(inspect.signature(method).parameters) - {"self", "subscribers", "options"}
    assert own == call
