"""Whatever happens to a call, no credential shows: in a log, an error, a representation, a preview or a file."""

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
from engagement_core import EngagementError
from engagement_core.bulk import BulkError, Ledger
from engagement_core.hooks import Hooks
from engagement_core.retry import Backoff
from engagement_core.testing import Fault, MockServer
from tests.acceptance.security.evidence import Evidence, forms
from tests.acceptance.security.scenes import SCENES, Scene, SecretApifon, SecretAppboy
from tests.acceptance.security.spans import Instrumented

ROOT = Path(__file__).resolve().parents[3]
AT_ONCE = Backoff(initial=0.001, longest=0.002)
FAULTS: dict[str, dict[str, Any]] = {
    "server error": {"status": 500, "body": {"error": "internal"}},
    "too many requests": {"status": 429, "headers": {"Retry-After": "0"}},
    "refused credentials": {"status": 401, "body": {"error": "who are you?"}},
    "not found": {"status": 404, "body": {"error": "nothing"}},
    "redirect": {"status": 302, "headers": {"Location": "https://elsewhere.example/"}},
    "cut before the answer": {"cut": "before"},
    "cut within the answer": {"status": 200, "body": {"a": "b"}, "cut": "middle"},
    "late answer": {"status": 200, "delay": 0.4},
    "no JSON": {"status": 200, "body": "<html>"},
    "null": {"status": 200, "body": "null"},
}


@pytest.fixture(params=SCENES)
def scene(request: pytest.FixtureRequest) -> Scene:
    return SCENES[request.param]


@pytest.fixture
def server(scene: Scene) -> Iterator[MockServer]:
    with MockServer(scene.mock()) as server:
        yield server


@pytest.fixture
def evidence(scene: Scene, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Iterator[Evidence]:
    """What a test and the libraries below it leave behind; searched when the test is over."""
    caplog.set_level(logging.DEBUG)
    evidence = Evidence()
    yield evidence
    for record in caplog.get_records("call"):
        evidence.add(f"logger {record.name}", record.getMessage(), record.args, record.__dict__)
    evidence.add("output", *capfd.readouterr())
    assert len(evidence) > 2
    assert not evidence.leaks(scene.credentials.values())


def hooks(evidence: Evidence) -> Hooks:
    def keep(event: object) -> None:
        evidence.add("hook", event)

    return Hooks(on_request=keep, on_response=keep, on_retry=keep)


@pytest.mark.parametrize("spell", sorted(forms("hush+/=secret")))
def test_a_secret_is_found_in_any_form(spell: str) -> None:
    evidence = Evidence()
    evidence.add("log", f"sent {spell} to the vendor")
    assert evidence.leaks(["hush+/=secret"])
    assert not evidence.leaks(["another secret"])


def test_a_secret_is_found_in_an_error_and_in_basic_credentials() -> None:
    evidence = Evidence()
    evidence.add_error("error", ValueError({"password": "hush+/=secret"}))
    assert evidence.leaks(["hush+/=secret"])
    import base64

    basic = Evidence()
    basic.add("log", base64.b64encode(b"some user:hush+/=secret").decode())
    assert basic.leaks(["hush+/=secret"])


def test_success(scene: Scene, server: MockServer, evidence: Evidence) -> None:
    with scene.open(server.base_url, hooks=hooks(evidence)) as client:
        evidence.add("client", client, str(client), client.with_options(timeout=5))
        scene.execute.execute(client)
        evidence.add("answer", scene.call(client))

    async def awaited() -> None:
        async with scene.execute.CLIENTS[1](
            **{**scene.credentials, "base_url": server.base_url, scene.address: server.base_url}
        ) as client:
            evidence.add("client", client)
            await scene.execute.execute_async(client)

    asyncio.run(awaited())
    sent = b"".join(str(entry).encode() + entry.body for entry in server.mock.request_log)
    for secret in scene.in_requests:
        assert any(form.encode() in sent for form in forms(secret)), "the requests carry what is looked for"


@pytest.mark.parametrize("name", FAULTS)
def test_failure(scene: Scene, server: MockServer, evidence: Evidence, name: str) -> None:
    fields: Any = {**FAULTS[name], "times": 9}
    with scene.open(server.base_url, hooks=hooks(evidence), backoff=AT_ONCE, timeout=0.2) as client:
        server.mock.faults.inject(Fault(**fields))
        try:
            evidence.add("answer", scene.call(client))
        except EngagementError as error:
            evidence.add_error(name, error)
            evidence.add_error(f"{name}, pickled", pickle.loads(pickle.dumps(error)))
            evidence.add(name, pickle.dumps(error).decode("latin-1"))


def test_refusal_of_the_real_kind(scene: Scene, server: MockServer, evidence: Evidence) -> None:
    """The vendor's own refusal of credentials that are wrong."""
    wrong = {name: f"{value}-wrong" for name, value in scene.credentials.items()}
    with scene.open(server.base_url, **wrong) as client, pytest.raises(EngagementError) as caught:
        scene.call(client)
    evidence.add_error("refusal", caught.value)


def test_spans(scene: Scene, server: MockServer, evidence: Evidence) -> None:
    """Of OpenTelemetry's instrumentation of httpx, with the hooks that mask them."""
    transport = Instrumented(httpx.HTTPTransport())
    with httpx.Client(transport=transport) as http_client:
        scene.call(scene.open(server.base_url, http_client=http_client))
    assert transport.spans
    evidence.add("spans", *[span.attributes for span in transport.spans])
    evidence.add("count", str(len(transport.spans)))


def test_nobody_there(scene: Scene, evidence: Evidence) -> None:
    with (
        scene.open("http://127.0.0.1:1", backoff=AT_ONCE, max_attempts=2) as client,
        pytest.raises(EngagementError) as caught,
    ):
        scene.call(client)
    evidence.add_error("no connection", caught.value)


def test_preview_and_copy(scene: Scene, evidence: Evidence) -> None:
    client = scene.open("http://127.0.0.1:1")
    evidence.add("preview", scene.preview(client), str(scene.preview(client)))
    copy = pickle.loads(pickle.dumps(client))
    evidence.add("copy", copy, scene.preview(copy))
    logging.getLogger("test").debug("%r", client)


@pytest.mark.parametrize("spoil", ["{} with space\n", "{}é", "\n{}"])
def test_a_credential_that_is_unusable(scene: Scene, evidence: Evidence, spoil: str) -> None:
    for name, value in scene.credentials.items():
        try:
            evidence.add("client", scene.client(**{**scene.credentials, name: spoil.format(value)}))
        except EngagementError as error:
            evidence.add_error(name, error)
    evidence.add("count", str(len(scene.credentials)))


def bulk_apifon(url: str, ledger: Ledger) -> None:
    with Apifon(token=SecretApifon.TOKEN, secret=SecretApifon.SECRET, base_url=url, backoff=AT_ONCE) as client:
        recipients: Any = ({"number": f"3069{index:08d}"} for index in range(5))
        message: Any = {"text": "Hi", "sender_id": "Shop"}
        client.sms.send_many(recipients, message=message, batch_size=2, ledger=ledger)


def bulk_appboy(url: str, ledger: Ledger) -> None:
    with Appboy(app_group_id=SecretAppboy.APP_GROUP_ID, base_url=url, backoff=AT_ONCE) as client:
        client.users.track_all(attributes=[{"external_id": f"u{index}"} for index in range(120)], ledger=ledger)


@pytest.mark.parametrize(("name", "run"), [("apifon", bulk_apifon), ("appboy", bulk_appboy)])
@pytest.mark.parametrize("fault", [None, "cut before the answer", "refused credentials"])
def test_ledgers(name: str, run: Callable[[str, Ledger], None], fault: str | None, tmp_path: Path) -> None:
    scene, evidence = SCENES[name], Evidence()
    with MockServer(scene.mock()) as server, Ledger.open(tmp_path / "ledger") as ledger:
        if fault is not None:
            fields: Any = {**FAULTS[fault], "times": 99}
            server.mock.faults.inject(Fault(**fields))
        try:
            run(server.base_url, ledger)
        except BulkError as error:
            evidence.add_error("bulk run", error)
            evidence.add("report", error.report)
        evidence.add("ledger", ledger, ledger.rejections())
    written = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert written
    for file in written:
        evidence.add(file.name, file.read_bytes().decode("latin-1"))
    assert not evidence.leaks(scene.credentials.values())
