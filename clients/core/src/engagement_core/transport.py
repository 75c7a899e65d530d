"""The one place that knows httpx: requests in, complete answers or faults out."""

import threading
from typing import Literal

import httpx

from engagement_core.deadline import Deadline
from engagement_core.steps import Send
from engagement_core.wire import Headers, WireResponse

Sent = Literal["not sent", "maybe processed"]

ACCEPT_ENCODING = "gzip, deflate"
"""What every installation of httpx can unpack."""

_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
    httpx.LocalProtocolError,
)


class TransportFault(Exception):
    """No complete answer came; says why, and whether the request may have arrived."""

    def __init__(self, reason: str, *, delivery: Sent, timed_out: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.delivery: Sent = delivery
        self.timed_out = timed_out


class SyncTransport:
    """Sends requests through an httpx client; makes one at the first request unless it is given one."""

    def __init__(self, client: httpx.Client | None = None, *, limit: int) -> None:
        self._client = client
        self._owned = client is None
        self._limit = limit
        self._lock = threading.Lock()

    def send(self, send: Send) -> WireResponse:
        """The complete answer; raises TransportFault where none came."""
        client = self._client or self._open()
        body = _Body(self._limit, send.deadline)
        try:
            response = client.send(_request(send), stream=True, follow_redirects=False)
            try:
                for chunk in response.iter_bytes():
                    body.add(chunk)
            finally:
                response.close()
        except httpx.TransportError as error:
            raise _fault(error) from error
        return _response(response, body)

    def close(self) -> None:
        """Close the connections, unless the httpx client is the user's own."""
        client = self._client
        if self._owned and client is not None:
            self._client = None
            client.close()

    def _open(self) -> httpx.Client:
        with self._lock:
            if self._client is None:
                self._client = httpx.Client()
            return self._client


class AsyncTransport:
    """The same for asyncio and trio."""

    def __init__(self, client: httpx.AsyncClient | None = None, *, limit: int) -> None:
        self._client = client
        self._owned = client is None
        self._limit = limit

    async def send(self, send: Send) -> WireResponse:
        """The complete answer; raises TransportFault where none came."""
        if self._client is None:
            self._client = httpx.AsyncClient()
        body = _Body(self._limit, send.deadline)
        try:
            response = await self._client.send(_request(send), stream=True, follow_redirects=False)
            try:
                async for chunk in response.aiter_bytes():
                    body.add(chunk)
            finally:
                await response.aclose()
        except httpx.TransportError as error:
            raise _fault(error) from error
        return _response(response, body)

    async def close(self) -> None:
        """Close the connections, unless the httpx client is the user's own."""
        client = self._client
        if self._owned and client is not None:
            self._client = None
            await client.aclose()


class _Body:
    """Collects the chunks of an answer; grows neither without bound nor for ever."""

    def __init__(self, limit: int, deadline: Deadline) -> None:
        self._limit = limit
        self._deadline = deadline
        self._size = 0
        self._chunks: list[bytes] = []

    def add(self, chunk: bytes) -> None:
        self._size += len(chunk)
        if self._size > self._limit:
            raise TransportFault(f"the answer is larger than {self._limit} bytes", delivery="maybe processed")
        if self._deadline.expired():
            reason = f"the deadline of {self._deadline.seconds} s ran out while the answer was coming"
            raise TransportFault(reason, delivery="maybe processed", timed_out=True)
        self._chunks.append(chunk)

    def content(self) -> bytes:
        return b"".join(self._chunks)


def _request(send: Send) -> httpx.Request:
    request = send.request
    return httpx.Request(
        request.method,
        request.url,
        headers=request.headers,
        content=request.content or None,
        extensions={"timeout": dict.fromkeys(("connect", "read", "write", "pool"), send.timeout)},
    )


def _response(response: httpx.Response, body: _Body) -> WireResponse:
    return WireResponse(status=response.status_code, headers=Headers(response.headers.raw), content=body.content())


def _fault(error: httpx.TransportError) -> TransportFault:
    name = type(error).__name__
    return TransportFault(
        f"{name}: {error}" if str(error) else name,
        delivery="not sent" if isinstance(error, _NOT_SENT) else "maybe processed",
        timed_out=isinstance(error, httpx.TimeoutException),
    )
