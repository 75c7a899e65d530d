"""Custom transports: an error that they call a failed connection does not prove that nothing arrived."""

import asyncio
import http.client
import ssl
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from engagement_core import APIConnectionError, RequestUnsent
from engagement_core.operation import Operation
from tests.unit.core.faulty_server import (
    Connection,
    FaultyServer,
    cuts_before_the_response,
    free_port,
    responds,
    trickles,
)
from tests.unit.core.small import READ, SEND, SHOOT, WRITE, AsyncSmall, Small, call_of

OPERATIONS = [READ, WRITE, SEND, SHOOT]
EVERY_CLASS = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.retry)


class ServerDisconnectedError(Exception):
    """What aiohttp raises if the server closes the connection, before or after it has taken the request."""


def deliver(request: httpx.Request) -> httpx.Response:
    """Send a request over a connection of the standard library; raises ServerDisconnectedError as aiohttp does."""
    parts = urlsplit(str(request.url))
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port)
    try:
        connection.request(request.method, parts.path, request.content, dict(request.headers))
        response = connection.getresponse()
        headers = [(name, value) for name, value in response.getheaders() if name != "transfer-encoding"]
        return httpx.Response(response.status, headers=headers, content=response.read())
    except http.client.RemoteDisconnected as error:
        raise ServerDisconnectedError("Server disconnected") from error
    finally:
        connection.close()


class Foreign(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Delivers a request by itself, and has a name of its own for what goes wrong."""

    def __init__(self, name: type[httpx.TransportError]) -> None:
        self._name = name

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        try:
            return deliver(request)
        except ServerDisconnectedError as error:
            raise self._name(str(error), request=request) from error

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await asyncio.to_thread(self.handle_request, request)


class TriesAgain(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Repeats by itself what failed; the second time nobody listens any more."""

    def __init__(self) -> None:
        self._sync = httpx.HTTPTransport()
        self._async = httpx.AsyncHTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        try:
            return self._sync.handle_request(request)
        except httpx.RemoteProtocolError:
            request.url = httpx.URL(f"http://127.0.0.1:{free_port()}")
            return self._sync.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        try:
            return await self._async.handle_async_request(request)
        except httpx.RemoteProtocolError:
            request.url = httpx.URL(f"http://127.0.0.1:{free_port()}")
            return await self._async.handle_async_request(request)

    def close(self) -> None:
        self._sync.close()

    async def aclose(self) -> None:
        await self._async.aclose()


TRANSPORTS: Mapping[str, Callable[[], Any]] = {
    "httpx-aiohttp": lambda: Foreign(httpx.ConnectTimeout),
    "pyreqwest": lambda: Foreign(httpx.ConnectError),
    "a proxy's error": lambda: Foreign(httpx.ProxyError),
    "a full pool": lambda: Foreign(httpx.PoolTimeout),
    "a protocol that is unsupported": lambda: Foreign(httpx.UnsupportedProtocol),
    "a malformed request": lambda: Foreign(httpx.LocalProtocolError),
    "retries of its own": TriesAgain,
}

Call = Callable[..., Any]


def call_sync(url: str, operation: Operation[Any], transport: Any, **settings: Any) -> Any:
    with httpx.Client(transport=transport, **settings) as http:
        return Small(base_url=url, http_client=http).perform(call_of(operation))


def call_async(url: str, operation: Operation[Any], transport: Any, **settings: Any) -> Any:
    async def run() -> Any:
        async with httpx.AsyncClient(transport=transport, **settings) as http:
            return await AsyncSmall(base_url=url, http_client=http).perform(call_of(operation))

    return asyncio.run(run())


@pytest.fixture(params=[call_sync, call_async], ids=["sync", "async"])
def call(request: pytest.FixtureRequest) -> Call:
    function: Call = request.param
    return function


@EVERY_CLASS
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_what_has_arrived_is_retried_only_if_that_is_harmless(
    call: Call, transport: str, operation: Operation[Any]
) -> None:
    harmless = operation.retry in ("safe", "idempotent") and transport not in (
        "a protocol that is unsupported",
        "a malformed request",
    )
    with FaultyServer(cuts_before_the_response) as server, pytest.raises(APIConnectionError) as caught:
        call(server.url, operation, TRANSPORTS[transport]())
    assert len(server.requests) == (3 if harmless else 1)
    assert caught.value.outcome == "unknown"


def test_a_hook_that_cannot_connect_after_the_response_does_not_make_a_message_unsent() -> None:
    def report(_: httpx.Response) -> None:
        httpx.get(f"http://127.0.0.1:{free_port()}", trust_env=False)

    with FaultyServer(responds()) as server, pytest.raises(APIConnectionError) as caught:
        call_sync(server.url, SEND, httpx.HTTPTransport(), event_hooks={"response": [report]})
    assert (len(server.requests), caught.value.outcome) == (1, "unknown")


class Careful(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Knows that it has sent nothing, and vouches for it."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        raise RequestUnsent("no way there", request=request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        raise RequestUnsent("no way there", request=request)


@EVERY_CLASS
def test_a_transport_can_vouch_that_nothing_was_sent(call: Call, operation: Operation[Any]) -> None:
    with pytest.raises(APIConnectionError, match="no way there") as caught:
        call("http://127.0.0.1:1", operation, Careful())
    assert (caught.value.attempts, caught.value.outcome) == (3, "unsent")


@EVERY_CLASS
def test_httpx_is_believed_that_nobody_listened(call: Call, operation: Operation[Any]) -> None:
    with pytest.raises(APIConnectionError) as caught:
        call(f"http://127.0.0.1:{free_port()}", operation, None)
    assert (caught.value.attempts, caught.value.outcome) == (3, "unsent")


def refuses_to_connect(connection: Connection) -> None:
    """A proxy that reads the CONNECT and refuses."""
    connection.read()
    connection.write(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")


def test_a_proxy_that_refuses_to_connect_has_passed_nothing_on(call: Call) -> None:
    with FaultyServer(refuses_to_connect) as proxy, pytest.raises(APIConnectionError, match="407") as caught:
        call("https://api.small.example", SEND, None, proxy=proxy.url)
    assert (len(proxy.requests), caught.value.attempts, caught.value.outcome) == (3, 3, "unsent")
    assert not any(b"hello" in request for request in proxy.requests)


def talks_plain_text(connection: Connection) -> None:
    """Respond to a TLS handshake with something else."""
    connection.write(b"SSH-2.0-nothing\r\n\r\n")


def test_a_handshake_that_fails_has_sent_nothing(call: Call) -> None:
    with FaultyServer(talks_plain_text) as server, pytest.raises(APIConnectionError) as caught:
        call(server.url.replace("http:", "https:"), SEND, None, verify=ssl.create_default_context())
    assert (caught.value.attempts, caught.value.outcome, server.requests) == (3, "unsent", [])


def test_a_pool_without_a_free_connection_has_sent_nothing() -> None:
    with (
        FaultyServer(trickles) as busy,
        FaultyServer(responds()) as server,
        httpx.Client(limits=httpx.Limits(max_connections=1), trust_env=False) as http,
        http.stream("GET", busy.url),
        pytest.raises(APIConnectionError, match="PoolTimeout") as caught,
    ):
        Small(base_url=server.url, http_client=http, timeout=0.1).perform(call_of(SEND))
    assert (caught.value.outcome, server.requests) == ("unsent", [])


@pytest.mark.parametrize("operation", [READ, SEND], ids=lambda operation: operation.retry)
def test_a_header_that_cannot_be_sent_is_rejected_once_and_sends_nothing(operation: Operation[Any]) -> None:
    def spoil(request: httpx.Request) -> None:
        request.headers["x-spoilt"] = "a\nb"

    with (
        FaultyServer(responds()) as server,
        pytest.raises(APIConnectionError, match="LocalProtocolError") as caught,
    ):
        call_sync(server.url, operation, None, event_hooks={"request": [spoil]})
    assert (server.requests, caught.value.attempts, caught.value.outcome) == ([], 1, "unsent")
