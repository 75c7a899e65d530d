"""No credential appears in a log, an error, a `repr`, a preview or a file, whatever happens to a call."""

import asyncio
import logging
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from apifon_client import Apifon
from appboy_client import Appboy
from braze_rest_client import Braze
from engagement_core import EngagementError
from engagement_core.bulk import BulkError, Ledger
from engagement_core.hooks import Hooks
from engagement_core.retry import Backoff
from engagement_core.testing import Fault, MockServer
from tests.acceptance.security.leak_scan import LeakScan, forms
from tests.acceptance.security.scenarios import SCENARIOS, Scenario, SecretApifon, SecretAppboy, SecretBraze
from tests.acceptance.security.spans import Instrumented
from tests.acceptance.smoke.run import execute, execute_async

ROOT = Path(__file__).resolve().parents[3]
NO_WAIT = Backoff(initial=0.001, longest=0.002)
FAULTS: dict[str, dict[str, Any]] = {
    "server error": {"status": 500, "body": {"error": "internal"}},
    "too many requests": {"status": 429, "headers": {"Retry-After": "0"}},
    "rejected credentials": {"status": 401, "body": {"error": "who are you?"}},
    "not found": {"status": 404, "body": {"error": "nothing"}},
    "redirect": {"status": 302, "headers": {"Location": "https://elsewhere.example/"}},
    "cut before the response": {"cut": "before"},
    "cut within the response": {"status": 200, "body": {"a": "b"}, "cut": "middle"},
    "late response": {"status": 200, "delay": 0.4},
    "no JSON": {"status": 200, "body": "<html>"},
    "null": {"status": 200, "body": "null"},
}


@pytest.fixture(params=SCENARIOS)
def scenario(request: pytest.FixtureRequest) -> Scenario:
    return SCENARIOS[request.param]


@pytest.fixture
def server(scenario: Scenario) -> Iterator[MockServer]:
    with MockServer(scenario.mock()) as server:
        yield server


@pytest.fixture
def scan(scenario: Scenario, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Iterator[LeakScan]:
    """Everything that a test and its libraries leave behind, searched when the test ends."""
    caplog.set_level(logging.DEBUG)
    scan = LeakScan()
    yield scan
    for record in caplog.get_records("call"):
        scan.add(f"logger {record.name}", record.getMessage(), record.args, record.__dict__)
    scan.add("output", *capfd.readouterr())
    assert len(scan) > 2
    assert not scan.leaks(scenario.credentials.values())


def hooks(scan: LeakScan) -> Hooks:
    def keep(event: object) -> None:
        scan.add("hook", event)

    return Hooks(on_request=keep, on_response=keep, on_retry=keep)


@pytest.mark.parametrize("form", sorted(forms("hush+/=secret")))
def test_a_secret_is_found_in_any_form(form: str) -> None:
    scan = LeakScan()
    scan.add("log", f"sent {form} to the vendor")
    assert scan.leaks(["hush+/=secret"])
    assert not scan.leaks(["another secret"])


def test_a_secret_is_found_in_an_error_and_in_basic_credentials() -> None:
    scan = LeakScan()
    scan.add_error("error", ValueError({"password": "hush+/=secret"}))
    assert scan.leaks(["hush+/=secret"])
    import base64

    basic = LeakScan()
    basic.add("log", base64.b64encode(b"some user:hush+/=secret").decode())
    assert basic.leaks(["hush+/=secret"])


def test_success(scenario: Scenario, server: MockServer, scan: LeakScan) -> None:
    with scenario.open(server.base_url, hooks=hooks(scan)) as client:
        scan.add("client", client, str(client), client.with_options(timeout=5))
        execute(scenario.smoke, client)
        scan.add("response", scenario.call(client))
    server.mock.reset()

    async def awaited() -> None:
        async with scenario.smoke.CLIENTS[1](
            **{**scenario.credentials, "base_url": server.base_url, scenario.address: server.base_url}
        ) as client:
            scan.add("client", client)
            await execute_async(scenario.smoke, client)

    asyncio.run(awaited())
    sent = b"".join(str(entry).encode() + entry.body for entry in server.mock.request_log)
    for secret in scenario.in_requests:
        assert any(form.encode() in sent for form in forms(secret)), "the requests do not contain the secret"


@pytest.mark.parametrize("name", FAULTS)
def test_failure(scenario: Scenario, server: MockServer, scan: LeakScan, name: str) -> None:
    fields: Any = {**FAULTS[name], "times": 9}
    with scenario.open(server.base_url, hooks=hooks(scan), backoff=NO_WAIT, timeout=0.2) as client:
        server.mock.faults.inject(Fault(**fields))
        try:
            scan.add("response", scenario.call(client))
        except EngagementError as error:
            scan.add_error(name, error)
            scan.add_error(f"{name}, pickled", pickle.loads(pickle.dumps(error)))
            scan.add(name, pickle.dumps(error).decode("latin-1"))


def test_wrong_credentials(scenario: Scenario, server: MockServer, scan: LeakScan) -> None:
    """As the vendor rejects them."""
    wrong = {name: f"{value}-wrong" for name, value in scenario.credentials.items()}
    with scenario.open(server.base_url, **wrong) as client, pytest.raises(EngagementError) as caught:
        scenario.call(client)
    scan.add_error("rejection", caught.value)


def test_spans(scenario: Scenario, server: MockServer, scan: LeakScan) -> None:
    """Spans of OpenTelemetry's instrumentation of httpx, with the masking hooks."""
    transport = Instrumented(httpx.HTTPTransport())
    with httpx.Client(transport=transport) as http_client:
        scenario.call(scenario.open(server.base_url, http_client=http_client))
    assert transport.spans
    scan.add("spans", *[span.attributes for span in transport.spans])
    scan.add("count", str(len(transport.spans)))


def test_connection_refused(scenario: Scenario, scan: LeakScan) -> None:
    with (
        scenario.open("http://127.0.0.1:1", backoff=NO_WAIT, max_attempts=2) as client,
        pytest.raises(EngagementError) as caught,
    ):
        scenario.call(client)
    scan.add_error("no connection", caught.value)


def test_preview_and_copy(scenario: Scenario, scan: LeakScan) -> None:
    client = scenario.open("http://127.0.0.1:1")
    scan.add("preview", scenario.preview(client), str(scenario.preview(client)))
    copy = pickle.loads(pickle.dumps(client))
    scan.add("copy", copy, scenario.preview(copy))
    logging.getLogger("test").debug("%r", client)


@pytest.mark.parametrize("pattern", ["{} with space\n", "{}é", "\n{}"])
def test_malformed_credentials(scenario: Scenario, scan: LeakScan, pattern: str) -> None:
    for name, value in scenario.credentials.items():
        try:
            scan.add("client", scenario.client(**{**scenario.credentials, name: pattern.format(value)}))
        except EngagementError as error:
            scan.add_error(name, error)
    scan.add("count", str(len(scenario.credentials)))


def bulk_apifon(url: str, ledger: Ledger) -> None:
    with Apifon(token=SecretApifon.TOKEN, secret=SecretApifon.SECRET, base_url=url, backoff=NO_WAIT) as client:
        recipients: Any = ({"number": f"3069{index:08d}"} for index in range(5))
        message: Any = {"text": "Hi", "sender_id": "Shop"}
        client.sms.send_many(recipients, message=message, batch_size=2, ledger=ledger)


def bulk_appboy(url: str, ledger: Ledger) -> None:
    with Appboy(app_group_id=SecretAppboy.APP_GROUP_ID, base_url=url, backoff=NO_WAIT) as client:
        client.users.track_all(attributes=[{"external_id": f"u{index}"} for index in range(120)], ledger=ledger)


def bulk_braze(url: str, ledger: Ledger) -> None:
    with Braze(api_key=SecretBraze.API_KEY, base_url=url, backoff=NO_WAIT) as client:
        client.users.track_all(attributes=[{"external_id": f"u{index}"} for index in range(120)], ledger=ledger)


@pytest.mark.parametrize(("name", "run"), [("apifon", bulk_apifon), ("appboy", bulk_appboy), ("braze", bulk_braze)])
@pytest.mark.parametrize("fault", [None, "cut before the response", "rejected credentials"])
def test_ledgers(name: str, run: Callable[[str, Ledger], None], fault: str | None, tmp_path: Path) -> None:
    scenario, scan = SCENARIOS[name], LeakScan()
    with MockServer(scenario.mock()) as server, Ledger.open(tmp_path / "ledger") as ledger:
        if fault is not None:
            fields: Any = {**FAULTS[fault], "times": 99}
            server.mock.faults.inject(Fault(**fields))
        try:
            run(server.base_url, ledger)
        except BulkError as error:
            scan.add_error("bulk run", error)
            scan.add("report", error.report)
        scan.add("ledger", ledger, ledger.rejections())
    written = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert written
    for file in written:
        scan.add(file.name, file.read_bytes().decode("latin-1"))
    assert not scan.leaks(scenario.credentials.values())
