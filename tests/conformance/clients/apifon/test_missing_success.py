"""A response without a clear success is never treated as rejected, so a ledger sends nothing twice."""

import json
from pathlib import Path
from typing import Any

import pytest

from apifon_client import Apifon
from engagement_core import APIError, DecodeError, EnvelopeError
from engagement_core.bulk import BulkError, BulkReport, Ledger
from tests.unit.core.faulty_server import FaultyServer, responds

IDS = {"request_id": "r", "results": {"306912345678": [{"message_id": "m", "length": 2}]}}
SILENT: dict[str, Any] = {
    "nothing": {},
    "ids without result_info": IDS,
    "result_info of null": {**IDS, "result_info": None},
    "an empty result_info": {**IDS, "result_info": {}},
    "result_info that is a list": {**IDS, "result_info": [{"status_code": 403}]},
    "result_info that is a text": {**IDS, "result_info": "403"},
    "a status_code of null": {**IDS, "result_info": {"status_code": None, "description": "OK"}},
}
UNCLEAR: dict[str, Any] = {
    "a list": [403],
    "true": True,
    "an object": {"status_code": 403},
    "zero as a text": "0",
    "words": "Forbidden",
    "a number with a fraction": 403.5,
    "an undocumented number": 500,
    "a redirect": 302,
    "NaN as a text": "nan",
}
TO: Any = [{"number": "306912345678", "custom_id": "1"}]
MESSAGE: Any = {"text": "Hi", "sender_id": "Shop"}


def client(server: FaultyServer) -> Apifon:
    return Apifon(token="t", secret="s", base_url=server.url)


def said(body: object) -> bytes:
    return json.dumps(body).encode()


def unclear(code: object) -> bytes:
    return said({**IDS, "result_info": {"status_code": code, "description": "Odd"}})


def counts(report: BulkReport) -> tuple[int, ...]:
    return (report.accepted, report.rejected, report.unknown, report.skipped, report.unsent)


SAID_NOTHING = {name: (said(body), (1, 0, 0, 0, 0), (0, 0, 0, 1, 0)) for name, body in SILENT.items()}
"""The status is a success: accepted, and skipped by the second run."""
SAID_ODD_THINGS = {name: (unclear(code), (0, 0, 1, 0, 0), (0, 0, 1, 0, 0)) for name, code in UNCLEAR.items()}
BODIES = SAID_NOTHING | SAID_ODD_THINGS


@pytest.mark.parametrize(("body", "first", "second"), BODIES.values(), ids=BODIES.keys())
def test_the_second_run_sends_nothing(
    body: bytes, first: tuple[int, ...], second: tuple[int, ...], tmp_path: Path
) -> None:
    with FaultyServer(responds(200, body)) as server, client(server) as apifon:
        with Ledger.open(tmp_path / "ledger") as ledger, pytest.raises(BulkError) as caught:
            apifon.sms.send_many(TO, message=MESSAGE, ledger=ledger)
        assert counts(caught.value.report) == first
        with Ledger.open(tmp_path / "ledger") as ledger:
            report = apifon.sms.send_many(TO, message=MESSAGE, ledger=ledger)
        assert counts(report) == second
    assert len(server.requests) == 1


@pytest.mark.parametrize("body", SILENT.values(), ids=SILENT.keys())
def test_a_send_without_a_status_counts_as_accepted(body: object) -> None:
    with (
        FaultyServer(responds(200, said(body))) as server,
        client(server) as apifon,
        pytest.raises(
            DecodeError, match=r"has no result_info\.status_code, which reports success or failure"
        ) as caught,
    ):
        apifon.sms.send(subscribers=TO, message=MESSAGE)
    assert caught.value.outcome == "accepted"
    assert len(server.requests) == 1


@pytest.mark.parametrize("code", UNCLEAR.values(), ids=UNCLEAR.keys())
def test_a_send_with_an_odd_status_is_unknown(code: object) -> None:
    with (
        FaultyServer(responds(200, unclear(code))) as server,
        client(server) as apifon,
        pytest.raises(EnvelopeError, match=r"reports a failure: Odd\.") as caught,
    ):
        apifon.sms.send(subscribers=TO, message=MESSAGE)
    assert caught.value.outcome == "unknown"


@pytest.mark.parametrize("code", [401, 403, "401", "403"])
def test_a_documented_failure_is_rejected(code: object) -> None:
    with (
        FaultyServer(responds(200, unclear(code))) as server,
        client(server) as apifon,
        pytest.raises(EnvelopeError, match=r"reports a failure: Odd\.") as caught,
    ):
        apifon.sms.send(subscribers=TO, message=MESSAGE)
    assert caught.value.outcome == "rejected"


def test_a_403_has_the_reason_of_the_vendor_and_no_hint_about_credentials() -> None:
    body = said({"status": "403", "title": "Forbidden", "error_details": {"sender_id": "Not allowed"}})
    for content, reason in ((body, "sender_id: Not allowed"), (b"{}", "values that are invalid or not allowed")):
        with FaultyServer(responds(403, content)) as server, client(server) as apifon:
            with pytest.raises(APIError, match=reason) as caught:
                apifon.lists.get("l")
            assert "credentials" not in str(caught.value)


@pytest.mark.parametrize("body", [b"<html></html>", b"null", b"\xff\xfe", b"OK"])
def test_a_body_that_nobody_documented_is_no_success(body: bytes) -> None:
    with (
        FaultyServer(responds(201, body, "text/html")) as server,
        client(server) as apifon,
        pytest.raises(DecodeError, match="should have no body") as caught,
    ):
        apifon.lists.create(type="ADVANCED", title="T", prefix="+30")
    assert caught.value.outcome == "accepted"
    assert len(server.requests) == 1
