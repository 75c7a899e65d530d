"""Every row of the README's table of faults, cell by cell, with real connections."""

import asyncio
import re
import socket
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import httpx
import pytest
from attrs import frozen
from msgspec.structs import replace

import engagement_core
from engagement_core import APIError, AuthenticationError
from engagement_core.client import SyncClient
from engagement_core.http_types import HTTPRequest, HTTPResponse
from engagement_core.operation import Envelope, Operation, SuccessResponse
from engagement_core.transport.libraries import NAMES
from tests.unit.core.faulty_server import (
    Behaviour,
    FaultyServer,
    cuts_before_the_response,
    cuts_in_the_body,
    floods,
    free_port,
    hangs,
    resets_before_the_response,
    responds,
    trickles,
)
from tests.unit.core.small import (
    CALLERS,
    QUICK,
    READ,
    SEND,
    SHOOT,
    WRITE,
    AsyncSmall,
    Caller,
    Key,
    Small,
    Thing,
    call_of,
)
from tests.unit.core.tables import table
from tests.unit.core.test_tls import serve

HTML = b"<html><body>Sorry</body></html>"
ERROR = b'{"code": "E1", "message": "Not now"}'
SAYS = SuccessResponse(lambda: dict[str, Any], Envelope(success="ok", values=(True,), failure="ok", failures=(False,)))
COLUMNS = {"safe, idempotent": (READ, WRITE), "if-rejected": (SEND,), "if-unsent": (SHOOT,)}
OPERATIONS = [READ, WRITE, SEND, SHOOT]
ROWS = table("fault")

Change = Callable[[Operation[Any]], Operation[Any]]


def as_it_is(operation: Operation[Any]) -> Operation[Any]:
    return operation


def without_body(operation: Operation[Any]) -> Operation[Any]:
    return replace(operation, responses={200: SuccessResponse()})


def with_envelope(operation: Operation[Any]) -> Operation[Any]:
    return replace(operation, responses={200: SAYS})


@frozen
class Fault:
    """What a server does, and the options of the client."""

    behaviour: Behaviour
    settings: Mapping[str, Any] = {}
    change: Change = as_it_is


def bodies(*contents: bytes, change: Change = as_it_is, kind: str = "application/json") -> list[Fault]:
    return [Fault(responds(200, content, kind), change=change) for content in contents]


def statuses(*numbers: int, content: bytes = ERROR) -> list[Fault]:
    return [Fault(responds(number, content)) for number in numbers]


FAULTS: dict[str, list[Fault]] = {
    "connection closed before or during the response": [
        Fault(cuts_before_the_response), Fault(resets_before_the_response), Fault(cuts_in_the_body)
    ],
    "response slower than the timeout": [Fault(hangs, {"timeout": 0.3})],
    "response that trickles in past the deadline": [Fault(trickles, {"deadline": 0.5})],
    "429, with or without Retry-After": [
        *statuses(429), Fault(responds(429, ERROR, retry_after="0")), Fault(responds(429, HTML, "text/html"))
    ],
    "429 that asks to wait for more than 60 s, or longer than the deadline leaves": [
        Fault(responds(429, ERROR, retry_after="61"), {"deadline": None}),
        Fault(responds(429, ERROR, retry_after="30"), {"deadline": 10.0}),
    ],
    "425": statuses(425),
    "408": statuses(408),
    "5xx if the vendor documents that nothing was processed": statuses(503),
    "any other 5xx, or 502 and 504 of a gateway": [
        *statuses(500, 501, 502, 504, 507, 599), Fault(responds(503, HTML, "text/html"))
    ],
    "other standard 4xx, such as 400, 409 or 451": statuses(
        400, 401, 402, 403, 404, 405, 406, 407, 409, 410, 411, 412, 413, 414, 415, 416, 417, 421, 422, 423, 424, 426,
        428, 431, 451
    ),
    "non-standard 4xx, such as 418 or 499": statuses(418, 419, 420, 430, 440, 450, 460, 499),
    "2xx with HTML, truncated JSON, or null instead of an object": bodies(HTML, b'{"id": "7', b"null", b"", b"[]"),
    "2xx with a non-JSON body if none is documented": bodies(
        HTML, b'{"id": "7', b"null", b"OK", b'"\xff"', change=without_body, kind="text/html"
    ),
    "2xx whose body reports a documented failure": bodies(b'{"ok": false}', change=with_envelope),
    "2xx whose body lacks the field that reports success": bodies(
        b"{}", b'{"ok": null}', b'{"id": 7}', change=with_envelope
    ),
    "2xx with an undocumented value in that field": bodies(
        b'{"ok": "false"}', b'{"ok": 0}', b'{"ok": []}', b'{"ok": {}}', change=with_envelope
    ),
    "undocumented enum value, number as text, null, or field": bodies(
        b'{"id": 7}', b'{"id": null}', b'{"id": "7", "new": [1]}'
    ),
    "response larger than `max_response_bytes` (256 MiB)": [Fault(floods, {"max_response_bytes": 100_000})],
    "redirect": [
        Fault(responds(status, b"", location="http://127.0.0.1:1/")) for status in (301, 302, 303, 307, 308)
    ],
}  # fmt: skip
ELSEWHERE = {
    "connection refused, host not found",
    "server certificate not trusted",
    "custom httpx transport reports that it could not connect",
    "401 with a token that can be renewed",
    "task cancelled",
}
"""Rows with a test of their own below."""
CASES = [(row, fault) for row, faults in FAULTS.items() for fault in faults]
CASE_NAMES = [f"{row[:40]}-{index}" for index, (row, _) in enumerate(CASES)]


def cell(row: str, operation: Operation[Any]) -> str:
    """What the table says about this kind of operation."""
    (column,) = (index for index, operations in enumerate(COLUMNS.values()) if operation in operations)
    return ROWS[row][column]


def promised_result(row: str) -> tuple[set[str], str]:
    """The error class and the outcome that the table promises; neither if the call succeeds."""
    promised = ROWS[row][-1]
    outcome = re.search(r'`"([a-z ]+)"`', promised)
    return set(re.findall(r"`(\w+Error)`", promised)), outcome.group(1) if outcome else ""


def check_last(row: str, error: APIError) -> None:
    """The final error is the promised one."""
    names, outcome = promised_result(row)
    (name,) = names
    kind = getattr(engagement_core, name)
    # "And so on": each status has a class of its own.
    assert type(error) is kind or ("and so on" in ROWS[row][-1] and isinstance(error, engagement_core.APIStatusError))
    assert error.outcome == outcome


@pytest.fixture(params=[(kind, library) for kind in CALLERS for library in NAMES], ids="-".join)
def call(request: pytest.FixtureRequest) -> Caller:
    kind, library = request.param
    return partial(CALLERS[kind], http_library=library)


def test_every_row_of_the_table_is_tested() -> None:
    assert ROWS.keys() == FAULTS.keys() | ELSEWHERE


def test_the_table_covers_every_kind_of_operation() -> None:
    assert {operation.retry for operations in COLUMNS.values() for operation in operations} == {
        "safe", "idempotent", "if-rejected", "if-unsent"
    }  # fmt: skip


@pytest.mark.parametrize(("row", "fault"), CASES, ids=CASE_NAMES)
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.retry)
def test_what_is_retried_is_what_the_table_says(
    call: Caller, row: str, fault: Fault, operation: Operation[Any]
) -> None:
    with FaultyServer(fault.behaviour, responds()) as server:
        try:
            response = call(server.url, fault.change(operation), **fault.settings)
        except APIError as error:
            assert (cell(row, operation), len(server.requests)) == ("not retried", 1)
            check_last(row, error)
            return
    if promised_result(row)[0]:
        assert (cell(row, operation), len(server.requests), response.attempts) == ("retried", 2, 2)
    else:
        assert (cell(row, operation), len(server.requests), response.attempts) == ("not retried", 1, 1)


@pytest.mark.parametrize(("row", "fault"), [case for case in CASES if ROWS[case[0]][0] == "retried"])
def test_the_last_error_is_raised(row: str, fault: Fault) -> None:
    with FaultyServer(fault.behaviour) as server, pytest.raises(APIError) as caught:
        CALLERS["sync"](server.url, fault.change(READ), **fault.settings)
    assert len(server.requests) == caught.value.attempts == 3
    check_last(row, caught.value)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.retry)
@pytest.mark.parametrize("host", ["refused", "not found"])
def test_a_server_that_cannot_be_reached(
    call: Caller, host: str, operation: Operation[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    row = "connection refused, host not found"

    def fails(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    url = f"http://127.0.0.1:{free_port()}"
    if host == "not found":
        monkeypatch.setattr(socket, "getaddrinfo", fails)
        url = "https://nowhere.example"
    with pytest.raises(APIError) as caught:
        call(url, operation)
    assert (cell(row, operation), caught.value.attempts) == ("retried", 3)
    check_last(row, caught.value)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.retry)
def test_a_certificate_that_is_not_trusted(call: Caller, operation: Operation[Any]) -> None:
    row = "server certificate not trusted"
    servers = serve("127.0.0.1")
    try:
        with pytest.raises(APIError) as caught:
            call(next(servers), operation)
    finally:
        list(servers)
    assert (cell(row, operation), caught.value.attempts) == ("not retried", 1)
    check_last(row, caught.value)


class Foreign(httpx.BaseTransport):
    """A transport of others, which calls whatever went wrong a failure to connect: also what went wrong later."""

    def __init__(self, error: type[httpx.TransportError]) -> None:
        self._error = error
        self._inner = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request, and say that it could not be sent."""
        try:
            return self._inner.handle_request(request)
        except httpx.RemoteProtocolError as cause:
            raise self._error("Server disconnected", request=request) from cause

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()


class AsyncForeign(httpx.AsyncBaseTransport):
    """The same for tasks."""

    def __init__(self, error: type[httpx.TransportError]) -> None:
        self._error = error
        self._inner = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request, and say that it could not be sent."""
        try:
            return await self._inner.handle_async_request(request)
        except httpx.RemoteProtocolError as cause:
            raise self._error("Server disconnected", request=request) from cause

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()


def call_foreign(url: str, operation: Operation[Any], error: type[httpx.TransportError]) -> Any:
    with httpx.Client(transport=Foreign(error)) as http_client:
        return Small(base_url=url, http_client=http_client).perform(call_of(operation))


def call_foreign_async(url: str, operation: Operation[Any], error: type[httpx.TransportError]) -> Any:
    async def run() -> Any:
        async with httpx.AsyncClient(transport=AsyncForeign(error)) as http_client:
            return await AsyncSmall(base_url=url, http_client=http_client).perform(call_of(operation))

    return asyncio.run(run())


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.retry)
@pytest.mark.parametrize("error", [httpx.ConnectError, httpx.ConnectTimeout])
@pytest.mark.parametrize("caller", [call_foreign, call_foreign_async])
def test_a_custom_transport_is_not_believed(
    caller: Callable[..., Any], error: type[httpx.TransportError], operation: Operation[Any]
) -> None:
    row = "custom httpx transport reports that it could not connect"
    with FaultyServer(cuts_before_the_response, responds()) as server:
        if cell(row, operation) == "retried":
            assert caller(server.url, operation, error).attempts == 2
            assert len(server.requests) == 2
            return
        with pytest.raises(engagement_core.APIConnectionError) as caught:
            caller(server.url, operation, error)
    assert (cell(row, operation), len(server.requests)) == ("not retried", 1)
    assert caught.value.outcome == promised_result(row)[1]


class Renewing(Key):
    """Renews a token that is rejected."""

    def __init__(self) -> None:
        self.tokens = 1

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the token."""
        request.headers["x-token"] = str(self.tokens)

    def renew(self, operation: Operation[Any], request: HTTPRequest, response: HTTPResponse) -> bool:
        """Get a new one."""
        self.tokens += 1
        return True


class RenewingSmall(SyncClient):
    """A client of such tokens."""

    BASE_URL = Small.BASE_URL
    USER_AGENT = Small.USER_AGENT
    LOGGER = Small.LOGGER


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.retry)
def test_a_token_that_can_be_renewed(operation: Operation[Any]) -> None:
    row = "401 with a token that can be renewed"
    assert ROWS[row][:3] == ("retried once, with a new token", "the same", "the same")
    with FaultyServer(responds(401, ERROR), responds()) as server:
        with RenewingSmall(Renewing(), base_url=server.url, backoff=QUICK) as client:
            assert client.perform(call_of(operation)).value == Thing(id="7")
        assert [b"x-token: 1" in server.requests[0], b"x-token: 2" in server.requests[1]] == [True, True]
    with FaultyServer(responds(401, ERROR)) as server:
        with (
            RenewingSmall(Renewing(), base_url=server.url, backoff=QUICK) as client,
            pytest.raises(AuthenticationError) as caught,
        ):
            client.perform(call_of(operation))
        assert len(server.requests) == 2
    check_last(row, caught.value)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.retry)
def test_a_task_that_is_cancelled(operation: Operation[Any]) -> None:
    assert ROWS["task cancelled"] == ("nothing else is sent", "the same", "the same", "the cancellation")

    async def run() -> None:
        async with AsyncSmall(base_url=server.url) as client:
            task = asyncio.create_task(client.perform(call_of(operation)))
            await asyncio.to_thread(server.first_request.wait, 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with FaultyServer(hangs, responds()) as server:
        asyncio.run(run())
    assert len(server.requests) == 1
