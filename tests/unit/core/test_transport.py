"""What the transport passes to httpx."""

from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from engagement_core.deadline import Deadline
from engagement_core.effects import SendRequest
from engagement_core.http_types import HTTPRequest
from engagement_core.transport import AsyncTransport, SyncTransport

URL = "http://127.0.0.1:8080/a%2Fb?c=%20"


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A response body that records how long its reader would wait for it."""

    def __init__(self, request: httpx.Request, waits: list[float]) -> None:
        self._request = request
        self._waits = waits

    def __iter__(self) -> Iterator[bytes]:
        self._waits.append(self._request.extensions["timeout"]["read"])
        yield b"{}"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class RequestLog:
    """Keeps the requests, and how long each phase of the last one might take."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.waits: list[float] = []
        self.transport = httpx.MockTransport(self._respond)

    def _respond(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.waits.append(request.extensions["timeout"]["read"])
        return httpx.Response(200, stream=Body(request, self.waits))


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def sent(request: HTTPRequest) -> httpx.Request:
    log = RequestLog()
    with httpx.Client(transport=log.transport) as http:
        SyncTransport(http, limit=100).send(SendRequest(request, 30.0))
    return log.requests[0]


@pytest.mark.parametrize(
    ("method", "content", "length"),
    [("GET", b"", None), ("DELETE", b"", None), ("POST", b"", "0"), ("PUT", b"{}", "2"), ("DELETE", b"{}", "2")],
)
def test_a_request_says_how_long_it_is_and_which_host_it_is_for(
    method: str, content: bytes, length: str | None
) -> None:
    request = sent(HTTPRequest(method=method, url=URL, headers={"x-one": "1"}, content=content))
    assert request.headers.get("content-length") == length
    assert (request.headers["host"], request.headers["x-one"]) == ("127.0.0.1:8080", "1")
    assert "transfer-encoding" not in request.headers
    assert (request.content, str(request.url)) == (content, URL)


def test_a_host_of_the_callers_own_is_kept() -> None:
    request = sent(HTTPRequest(method="GET", url=URL, headers={"host": "api.example"}))
    assert request.headers.get_list("host") == ["api.example"]


def test_the_wait_for_a_body_is_what_the_headers_left_of_the_deadline() -> None:
    log = RequestLog()
    with httpx.Client(transport=log.transport) as http:
        SyncTransport(http, limit=100).send(SendRequest(HTTPRequest(method="GET", url=URL), 5.0, Deadline(5.0)))
    headers, body = log.waits
    assert body < headers == 5.0


@pytest.mark.anyio
async def test_the_wait_for_a_body_is_what_the_headers_left_of_the_deadline_in_a_task() -> None:
    log = RequestLog()
    async with httpx.AsyncClient(transport=log.transport) as http:
        transport = AsyncTransport(http, limit=100)
        await transport.send(SendRequest(HTTPRequest(method="GET", url=URL), 5.0, Deadline(5.0)))
    headers, body = log.waits
    assert body < headers == 5.0


def test_a_timeout_shorter_than_the_deadline_stays_as_it_is() -> None:
    log = RequestLog()
    with httpx.Client(transport=log.transport) as http:
        SyncTransport(http, limit=100).send(SendRequest(HTTPRequest(method="GET", url=URL), 2.0, Deadline(500.0)))
    assert log.waits == [2.0, 2.0]
