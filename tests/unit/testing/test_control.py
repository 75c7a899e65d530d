"""What a program in any language does with a mock over HTTP: its clock, its faults, its request log, its state."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from appizer_client.testing import AppizerMock

START = 1_700_000_000.0


@pytest.fixture
def control() -> Iterator[httpx.Client]:
    with httpx.Client(transport=AppizerMock().transport(), base_url="http://mock") as client:
        yield client


def list_apps(control: httpx.Client) -> httpx.Response:
    return control.get("/v1/apps", headers={"x-api-key": AppizerMock.API_KEY})


def test_the_clock_stands_still_until_it_is_moved(control: httpx.Client) -> None:
    assert control.get("/_mock/clock").json() == {"now": START}
    assert control.post("/_mock/clock", json={"advance": 90.5}).json() == {"now": START + 90.5}
    assert control.post("/_mock/clock", json={"advance": -0.5}).json() == {"now": START + 90}
    assert control.post("/_mock/clock", json={"set": 5}).json() == {"now": 5.0}
    control.post("/_mock/reset")
    assert control.get("/_mock/clock").json() == {"now": START}


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        ("{}", "advance or set must be a number of seconds"),
        ('{"advance": "1"}', "advance or set must be a number of seconds"),
        ('{"set": true}', "advance or set must be a number of seconds"),
        ("[1]", "an order to the clock is a JSON object"),
        ('{"advnace": 1}', "'advnace' is no field of an order to the clock. Did you mean 'advance'?"),
        ('{"advance": 1, "set": 1}', "one of them is given"),
        ('{"set": -1}', "the clock goes from 1970 to 9999"),
        ('{"advance": 1e300}', "the clock goes from 1970 to 9999"),
        ('{"set": NaN}', "NaN is not JSON"),
        ('{"set": 1e400}', "beyond the range of a double"),
        (f'{{"set": {"1" * 4001}}}', "more than 4000 digits"),
        ("[" * 65 + "]" * 65, "nested deeper than 64"),
        ('{"set":', "Expecting value"),
    ],
)
def test_an_order_that_moves_no_clock_is_refused_with_its_reason(
    control: httpx.Client, order: str, reason: str
) -> None:
    answer = control.post("/_mock/clock", content=order)
    assert answer.status_code == 400
    assert reason in answer.json()["error"]
    assert control.get("/_mock/clock").json() == {"now": START}


def test_a_fault_is_planted_and_takes_its_turn(control: httpx.Client) -> None:
    fault = {"status": 503, "body": {"why": "tea"}, "headers": {"Retry-After": "1"}, "path": "/v1/apps", "times": 2}
    assert control.post("/_mock/faults", json=fault).status_code == 204
    for _ in range(2):
        failed = list_apps(control)
        assert (failed.status_code, failed.json(), failed.headers["retry-after"]) == (503, {"why": "tea"}, "1")
    assert list_apps(control).status_code == 200


WRONG: dict[str, tuple[str, list[Any]]] = {
    "status": ("a whole number from 200 to 599", [99, 600, "503", 503.5, True, None]),
    "cut": ("'before', 'middle' or empty", ["after", 1, None, []]),
    "delay": ("a number of seconds from 0 to 3600", [-1, "1", None, 1e300]),
    "headers": (
        "an object of header names and ASCII strings",
        [{"a b": "c"}, {"a": 1}, {"a": "\n"}, {"a": "é"}, [["a", "b"]], "a: b", None],
    ),
    "processed": ("true or false", ["yes", 1, None]),
    "times": ("a whole number from 1 to 1000000", [0, -1, "2", 1.5, True]),
    "method": ("a string", [1, None, ["GET"]]),
    "path": ("a string", [7]),
}


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ([], "a fault is a JSON object"),
        ("null", "a fault is a JSON object"),
        ({"statsu": 503}, "'statsu' is no field of a fault. Did you mean 'status'?"),
        ({"colour": "red"}, "'colour' is no field of a fault."),
        *(({name: value}, f"{name} must be {due}") for name, (due, values) in WRONG.items() for value in values),
    ],
)
def test_what_describes_no_fault_is_refused_with_its_reason(control: httpx.Client, fault: Any, reason: str) -> None:
    answer = control.post("/_mock/faults", json=fault)
    assert answer.status_code == 400
    assert answer.json() == {"error": reason}
    assert list_apps(control).status_code == 200


def test_the_state_can_be_emptied_seeded_and_looked_at(control: httpx.Client) -> None:
    seeded = control.get("/_mock/snapshot").json()
    assert json.dumps(seeded).count(AppizerMock.SAMPLE_ID) == 1
    assert control.post("/_mock/clear").status_code == 204
    assert list_apps(control).json()["apps"] == []
    assert control.post("/_mock/seed").status_code == 204
    assert control.get("/_mock/snapshot").json() == seeded


def test_the_journal_has_every_request_but_those_to_the_mock_itself(control: httpx.Client) -> None:
    list_apps(control)
    control.get("/v1/nothing")
    control.put("/v1/apps")
    control.get("/_mock/snapshot")
    request_log = control.get("/_mock/requests").json()
    assert [(line["method"], line["path"], line["status"]) for line in request_log] == [
        ("GET", "/v1/apps", 200),
        ("GET", "/v1/nothing", 404),
        ("PUT", "/v1/apps", 405),
    ]


def test_a_control_that_does_not_exist_is_not_found(control: httpx.Client) -> None:
    assert control.get("/_mock/tea").status_code == 404
    refused = control.get("/_mock/reset")
    assert (refused.status_code, refused.headers["allow"]) == (405, "POST")
