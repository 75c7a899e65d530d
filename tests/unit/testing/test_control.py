"""The control routes of a mock: clock, faults, request log and state."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from appizer_client.testing import AppizerMock
from engagement_core.testing import Clock

START = 1_700_000_000.0


@pytest.fixture
def control() -> Iterator[httpx.Client]:
    with httpx.Client(transport=AppizerMock().transport(), base_url="http://mock") as client:
        yield client


def list_apps(control: httpx.Client) -> httpx.Response:
    return control.get("/v1/apps", headers={"x-api-key": AppizerMock.API_KEY})


def test_the_clock_moves_only_on_request(control: httpx.Client) -> None:
    assert control.get("/_mock/clock").json() == {"now": START}
    assert control.post("/_mock/clock", json={"advance": 90.5}).json() == {"now": START + 90.5}
    assert control.post("/_mock/clock", json={"advance": -0.5}).json() == {"now": START + 90}
    assert control.post("/_mock/clock", json={"set": 5}).json() == {"now": 5.0}
    control.post("/_mock/reset")
    assert control.get("/_mock/clock").json() == {"now": START}


def test_a_clock_that_was_started_runs_on(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = [100.0]
    monkeypatch.setattr("time.monotonic", lambda: seconds[0])
    clock = Clock()
    seconds[0] += 5
    assert clock.now() == START
    clock.run()
    seconds[0] += 5
    assert clock.now() == START + 5
    clock.run()
    clock.advance(60)
    seconds[0] += 1
    assert clock.now() == clock.datetime().timestamp() == START + 66
    clock.reset()
    seconds[0] += 2
    assert clock.now() == START + 2
    clock.set(Clock.LATEST)
    assert clock.now() == Clock.LATEST


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{}", "must have either advance or set, as a number of seconds"),
        ('{"advance": "1"}', "must have either advance or set, as a number of seconds"),
        ('{"set": true}', "must have either advance or set, as a number of seconds"),
        ("[1]", "a clock request must be a JSON object"),
        ('{"advnace": 1}', "'advnace' is not a field of a clock request. Did you mean 'advance'?"),
        ('{"advance": 1, "set": 1}', "must have either advance or set"),
        ('{"set": -1}', "the clock must stay between 1970 and 9999"),
        ('{"advance": 1e300}', "the clock must stay between 1970 and 9999"),
        ('{"set": NaN}', "NaN is not JSON"),
        ('{"set": 1e400}', "out of the range of a double"),
        (f'{{"set": {"1" * 4001}}}', "more than 4000 digits"),
        ("[" * 65 + "]" * 65, "nested deeper than 64"),
        ('{"set":', "Expecting value"),
    ],
)
def test_an_invalid_clock_request_is_rejected_with_a_message(control: httpx.Client, content: str, message: str) -> None:
    response = control.post("/_mock/clock", content=content)
    assert response.status_code == 400
    assert message in response.json()["error"]
    assert control.get("/_mock/clock").json() == {"now": START}


def test_an_injected_fault_applies_to_matching_requests(control: httpx.Client) -> None:
    fault = {"status": 503, "body": {"why": "tea"}, "headers": {"Retry-After": "1"}, "path": "/v1/apps", "times": 2}
    assert control.post("/_mock/faults", json=fault).status_code == 204
    for _ in range(2):
        failed = list_apps(control)
        assert (failed.status_code, failed.json(), failed.headers["retry-after"]) == (503, {"why": "tea"}, "1")
    assert list_apps(control).status_code == 200


INVALID: dict[str, tuple[str, list[Any]]] = {
    "status": ("an integer from 200 to 599", [99, 600, "503", 503.5, True, None]),
    "cut": ("'before', 'middle' or empty", ["after", 1, None, []]),
    "delay": ("a number of seconds from 0 to 3600", [-1, "1", None, 1e300]),
    "headers": (
        "an object of header names and ASCII strings",
        [{"a b": "c"}, {"a": 1}, {"a": "\n"}, {"a": "é"}, [["a", "b"]], "a: b", None],
    ),
    "processed": ("true or false", ["yes", 1, None]),
    "times": ("an integer from 1 to 1000000", [0, -1, "2", 1.5, True]),
    "method": ("a string", [1, None, ["GET"]]),
    "path": ("a string", [7]),
}


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        ([], "a fault must be a JSON object"),
        ("null", "a fault must be a JSON object"),
        ({"statsu": 503}, "'statsu' is not a field of a fault. Did you mean 'status'?"),
        ({"colour": "red"}, "'colour' is not a field of a fault."),
        *(
            ({name: value}, f"{name} must be {expected}")
            for name, (expected, values) in INVALID.items()
            for value in values
        ),
    ],
)
def test_an_invalid_fault_is_rejected_with_a_message(control: httpx.Client, fault: Any, message: str) -> None:
    response = control.post("/_mock/faults", json=fault)
    assert response.status_code == 400
    assert response.json() == {"error": message}
    assert list_apps(control).status_code == 200


def test_the_state_can_be_cleared_seeded_and_read(control: httpx.Client) -> None:
    seeded = control.get("/_mock/snapshot").json()
    assert json.dumps(seeded).count(AppizerMock.SAMPLE_ID) == 1
    assert control.post("/_mock/clear").status_code == 204
    assert list_apps(control).json()["apps"] == []
    assert control.post("/_mock/seed").status_code == 204
    assert control.get("/_mock/snapshot").json() == seeded


def test_the_request_log_has_every_request_except_control_requests(control: httpx.Client) -> None:
    list_apps(control)
    control.get("/v1/nothing")
    control.put("/v1/apps")
    control.get("/_mock/snapshot")
    request_log = control.get("/_mock/requests").json()
    assert [(entry["method"], entry["path"], entry["status"]) for entry in request_log] == [
        ("GET", "/v1/apps", 200),
        ("GET", "/v1/nothing", 404),
        ("PUT", "/v1/apps", 405),
    ]


def test_an_unknown_control_route_is_not_found(control: httpx.Client) -> None:
    assert control.get("/_mock/tea").status_code == 404
    not_allowed = control.get("/_mock/reset")
    assert (not_allowed.status_code, not_allowed.headers["allow"]) == (405, "POST")
