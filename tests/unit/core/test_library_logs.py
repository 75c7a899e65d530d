"""What httpx and the libraries below it log: our requests masked, other requests as they are."""

import asyncio
import logging
import logging.config
import threading
from collections.abc import Iterator

import httpx
import pytest

from engagement_core.call import Call
from engagement_core.errors import APIError
from engagement_core.http_types import HTTPRequest
from engagement_core.transport.libraries import NAMES, Name
from engagement_core.transport.masking import MaskingContext
from tests.unit.core.faulty_server import FaultyServer, echoes, responds
from tests.unit.core.script import Script
from tests.unit.core.small import KEY, READ, SIGN, AsyncSmall, Small, Thing

MAIL, PHONE, COOKIE = "jo@example.com", "+306900000000", "cookie-that-nobody-may-see"
HIDDEN = (KEY, MAIL, "jo%40example.com", "6900000000", COOKIE)
FOREIGN = ("httpx", "httpcore", "httpx2", "httpcore2", "hpack")
ODD = responds(200, set_cookie=COOKIE, location=f"/things/{PHONE}", x_quoted="it\"s 'secret'")


def call() -> Call[Thing]:
    return Call(operation=SIGN, path={"id": MAIL}, query={"to": PHONE, "cc": [MAIL]})


def foreign(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    return [record for record in caplog.records if record.name.split(".")[0] in FOREIGN]


def shown(record: logging.LogRecord) -> str:
    """All that a record holds, also what a formatter for JSON would write."""
    return f"{record.getMessage()} {vars(record)!r}"


@pytest.fixture(autouse=True)
def everything_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with FaultyServer(ODD) as server:
        yield server


@pytest.mark.parametrize(("library", "core"), [("httpx", "httpcore"), ("httpx2", "httpcore2")])
def test_records_of_our_requests_hold_no_secret(
    library: Name, core: str, server: FaultyServer, caplog: pytest.LogCaptureFixture
) -> None:
    with Small(base_url=server.url, http_library=library) as client:
        client.perform(call())
    records = foreign(caplog)
    assert {record.name for record in records} == {library, f"{core}.http11", f"{core}.connection"}
    for secret in HIDDEN:
        assert [shown(record) for record in records if secret in shown(record)] == []
    assert not [record for record in records if "it\"s 'secret'" in record.getMessage().replace("\\", "")]
    assert KEY.encode() in server.requests[0]


@pytest.mark.parametrize("library", NAMES)
def test_the_same_for_asynchronous_clients(
    library: Name, server: FaultyServer, caplog: pytest.LogCaptureFixture
) -> None:
    async def run() -> None:
        async with AsyncSmall(base_url=server.url, http_library=library) as client:
            await client.perform(call())

    asyncio.run(run())
    assert len(foreign(caplog)) > 5
    for secret in HIDDEN:
        assert [shown(record) for record in foreign(caplog) if secret in shown(record)] == []


@pytest.mark.parametrize("library", NAMES)
def test_what_is_not_secret_stays(library: Name, server: FaultyServer, caplog: pytest.LogCaptureFixture) -> None:
    with Small(base_url=server.url, http_library=library) as client:
        client.perform(call())
    (line,) = [record for record in caplog.records if record.name == library]
    assert line.msg == 'HTTP Request: %s %s "%s %d %s"', "programs group records by their template"
    assert line.getMessage() == (
        f'HTTP Request: GET {server.url}/things/***?to=***&cc=***&token=*** "HTTP/1.1 200 Something"'
    )
    (headers,) = [text for text in caplog.messages if text.startswith("receive_response_headers.complete")]
    assert "(b'content-type', b'application/json')" in headers
    assert "(b'Set-Cookie', ***)" in headers or "(b'set-cookie', ***)" in headers


def test_records_of_other_requests_stay_as_they_are(server: FaultyServer, caplog: pytest.LogCaptureFixture) -> None:
    with Small(base_url=server.url) as client, httpx.Client() as other:
        client.perform(call())
        caplog.clear()
        other.get(f"{server.url}/mine?to={MAIL}")
    texts = [record.getMessage() for record in foreign(caplog)]
    assert any(f"/mine?to={MAIL}" in text for text in texts)
    assert any(COOKIE in text for text in texts)


def test_a_failed_request_ends_the_masking(caplog: pytest.LogCaptureFixture) -> None:
    with Small(base_url="http://127.0.0.1:1", max_attempts=1) as client, pytest.raises(APIError):
        client.perform(call())
    caplog.clear()
    logging.getLogger("httpx").info("mine: %s", MAIL)
    assert caplog.messages == [f"mine: {MAIL}"]


def test_threads_and_tasks_do_not_mask_for_each_other(caplog: pytest.LogCaptureFixture) -> None:
    """Requests of ours and of others are under way at the same time."""
    both = threading.Barrier(2)

    def handle(request: httpx.Request) -> httpx.Response:
        both.wait(5)
        return httpx.Response(200, content=b'{"id": "7"}')

    def ours() -> None:
        with httpx.Client(transport=httpx.MockTransport(handle)) as http_client:
            Small(http_client=http_client).perform(call())

    thread = threading.Thread(target=ours)
    thread.start()
    with httpx.Client(transport=httpx.MockTransport(handle)) as other:
        other.get(f"https://h.example/mine?to={MAIL}")
    thread.join()
    assert sorted("mine" in text for text in [r.getMessage() for r in foreign(caplog)]) == [False, True]
    assert [MAIL in record.getMessage() for record in foreign(caplog) if "mine" in record.getMessage()] == [True]
    assert not [record for record in foreign(caplog) if "mine" not in record.getMessage() and MAIL in shown(record)]


def test_tasks_of_one_loop_do_not_mask_for_each_other(caplog: pytest.LogCaptureFixture) -> None:
    async def run(url: str) -> None:
        async with AsyncSmall(base_url=url) as client, httpx.AsyncClient() as other:
            await asyncio.gather(
                *(client.perform(call()) for _ in range(5)),
                *(other.get(f"{url}/mine?to={MAIL}") for _ in range(5)),
            )

    with FaultyServer(echoes) as server:
        asyncio.run(run(server.url))
    lines = [record.getMessage() for record in caplog.records if record.name == "httpx"]
    assert len(lines) == 10
    assert sorted(MAIL in line for line in lines) == [False] * 5 + [True] * 5
    assert all(("mine" in line) == (MAIL in line) for line in lines)


def test_what_logs_in_compressed_form_does_not_log_our_requests(caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("hpack.hpack")
    with MaskingContext(HTTPRequest(method="GET", url="https://h.example/")):
        logger.debug("Adding %s to the header table", (b"authorization", b"Bearer x"))
    assert foreign(caplog) == []
    logger.debug("Adding %s to the header table", (b"authorization", b"Bearer x"))
    assert len(foreign(caplog)) == 1


def test_every_logger_below_httpx_is_masked() -> None:
    """A new version of httpx or httpcore may have more of them."""
    Small(http_client=Script().sync).things.read("7")
    loggers = [
        logger
        for name, logger in logging.root.manager.loggerDict.items()
        if name.split(".")[0] in FOREIGN and isinstance(logger, logging.Logger)
    ]
    assert len(loggers) >= 6
    assert not [logger for logger in loggers if logger.name not in FOREIGN[1:] and not logger.filters]


def test_a_configuration_of_logging_leaves_the_masking(server: FaultyServer, caplog: pytest.LogCaptureFixture) -> None:
    level = logging.getLogger("httpx").level
    logging.config.dictConfig(
        {"version": 1, "disable_existing_loggers": False, "loggers": {"httpx": {"level": "DEBUG", "filters": []}}}
    )
    try:
        with Small(base_url=server.url) as client:
            client.perform(call())
    finally:
        logging.getLogger("httpx").setLevel(level)
    assert len(foreign(caplog)) > 5
    assert not [record for record in foreign(caplog) if KEY in shown(record)]


def test_the_address_of_a_download_is_masked(caplog: pytest.LogCaptureFixture) -> None:
    with (
        FaultyServer(responds(200, b"file", location="/elsewhere?sig=hush-hush")) as server,
        Small() as client,
        client.download(f"{server.url}/file?X-Signature=hush-hush&empty=") as pieces,
    ):
        httpx.get(f"{server.url}/mine?to={MAIL}")
        assert b"".join(pieces) == b"file"
    lines = [record.getMessage() for record in caplog.records if record.name == "httpx"]
    assert [("mine" in line, MAIL in line) for line in lines] == [(False, False), (True, True)]
    headers = [text for text in caplog.messages if text.startswith("receive_response_headers.complete")]
    assert ["hush-hush" in text for text in headers] == [False, True]


def test_nothing_is_done_for_records_that_nobody_wants(
    server: FaultyServer, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.WARNING)

    def refuse(*_: object) -> str:
        raise AssertionError("it was asked for")

    monkeypatch.setattr("engagement_core.transport.masking.mask_text", refuse)
    monkeypatch.setattr("engagement_core.transport.masking.mask_url", refuse)
    with Small(base_url=server.url) as client:
        client.perform(Call(operation=READ, path={"id": "7"}))
    assert foreign(caplog) == []
