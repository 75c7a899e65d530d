"""The one place that knows httpx: requests in, complete answers or faults out."""

import os
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

import httpx

from engagement_core.deadline import Deadline
from engagement_core.http_masking import Sending, mask_foreign_records
from engagement_core.steps import Send
from engagement_core.wire import Headers, WireResponse

if TYPE_CHECKING:
    # Only when a client is opened does httpx need it.
    import ssl

Sent = Literal["not sent", "maybe processed"]

ACCEPT_ENCODING = "gzip, deflate"
"""What every installation of httpx can unpack."""

_POOL = httpx.Limits(max_connections=100, max_keepalive_connections=100)
"""All connections stay open: to close one may hit another thread that has just taken it, and costs a handshake."""

_GRACE = 0.1
"""Seconds after a deadline until a task is ended, where httpx has not ended by itself."""
_SHORTEST = 0.01
"""Seconds; httpx is never told to wait less."""

_WITHOUT_BODY = frozenset({"GET", "HEAD", "DELETE", "OPTIONS"})
"""Methods whose requests need not say that they have no body."""

_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
    httpx.LocalProtocolError,
)

mask_foreign_records()


class TransportFault(Exception):
    """No complete answer came; says why, and whether the request may have arrived."""

    def __init__(self, reason: str, *, delivery: Sent, timed_out: bool = False, lasting: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.delivery: Sent = delivery
        self.timed_out = timed_out
        self.lasting = lasting
        """Whether the same would only happen again."""


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
        request = _request(send)
        body = _Body(self._limit, send.deadline)
        try:
            response = client.send(request, stream=True, follow_redirects=False)
            _shorten_reads(request, send)
            try:
                for chunk in response.iter_bytes():
                    body.add(chunk)
            finally:
                response.close()
        except httpx.RequestError as error:
            raise _fault(error) from error
        return _response(response, body)

    @contextmanager
    def stream(self, send: Send, *, limit: int) -> Generator["Incoming"]:
        """An answer whose body comes piece by piece, at most `limit` bytes of it; raises TransportFault.

        Nothing is added to the request, not even the credentials that the httpx client may have of its own.
        """
        client = self._client or self._open()
        try:
            with Sending(send.request):
                response = client.send(_request(send), stream=True, follow_redirects=False, auth=NO_CREDENTIALS)
        except httpx.RequestError as error:
            raise _fault(error) from error
        _shorten_reads(response.request, send)
        try:
            yield Incoming(response, _Meter(limit, send.deadline))
        finally:
            response.close()

    def close(self) -> None:
        """Close the connections, unless the httpx client is the user's own."""
        client = self._client
        if self._owned and client is not None:
            self._client = None
            client.close()

    def _open(self) -> httpx.Client:
        with self._lock:
            if self._client is None:
                self._client = httpx.Client(limits=_POOL, verify=_trusted())
            return self._client


class AsyncTransport:
    """The same for asyncio and trio."""

    def __init__(self, client: httpx.AsyncClient | None = None, *, limit: int) -> None:
        self._client = client
        self._owned = client is None
        self._limit = limit

    async def send(self, send: Send) -> WireResponse:
        """The complete answer; raises TransportFault where none came."""
        from anyio import move_on_after

        if self._client is None:
            self._client = httpx.AsyncClient(limits=_POOL, verify=_trusted())
        request = _request(send)
        body = _Body(self._limit, send.deadline)
        remaining = send.deadline.remaining()
        # Where both come, httpx's own timeout comes first: it knows whether the request was sent.
        with move_on_after(None if remaining is None else remaining + _GRACE):
            try:
                response = await self._client.send(request, stream=True, follow_redirects=False)
                _shorten_reads(request, send)
                try:
                    async for chunk in response.aiter_bytes():
                        body.add(chunk)
                finally:
                    await response.aclose()
            except httpx.RequestError as error:
                raise _fault(error) from error
            return _response(response, body)
        raise _too_late(send.deadline)

    @asynccontextmanager
    async def stream(self, send: Send, *, limit: int) -> AsyncGenerator["AsyncIncoming"]:
        """An answer whose body comes piece by piece, at most `limit` bytes of it; raises TransportFault.

        Nothing is added to the request, not even the credentials that the httpx client may have of its own.
        """
        if self._client is None:
            self._client = httpx.AsyncClient(limits=_POOL, verify=_trusted())
        client = self._client
        try:
            with Sending(send.request):
                response = await client.send(_request(send), stream=True, follow_redirects=False, auth=NO_CREDENTIALS)
        except httpx.RequestError as error:
            raise _fault(error) from error
        _shorten_reads(response.request, send)
        try:
            yield AsyncIncoming(response, _Meter(limit, send.deadline))
        finally:
            await response.aclose()

    async def close(self) -> None:
        """Close the connections, unless the httpx client is the user's own."""
        client = self._client
        if self._owned and client is not None:
            self._client = None
            await client.aclose()


class Incoming:
    """An answer that is still coming."""

    def __init__(self, response: httpx.Response, meter: "_Meter") -> None:
        self.status = response.status_code
        self.headers = Headers(response.headers.raw)
        self._response = response
        self._meter = meter

    def __iter__(self) -> Iterator[bytes]:
        """The body's pieces; raises TransportFault where it does not come to its end."""
        try:
            for chunk in self._response.iter_bytes():
                self._meter.count(chunk)
                yield chunk
        except httpx.RequestError as error:
            raise _fault(error) from error


class AsyncIncoming:
    """The same for asyncio and trio."""

    def __init__(self, response: httpx.Response, meter: "_Meter") -> None:
        self.status = response.status_code
        self.headers = Headers(response.headers.raw)
        self._response = response
        self._meter = meter

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The body's pieces; raises TransportFault where it does not come to its end."""
        try:
            async for chunk in self._response.aiter_bytes():
                self._meter.count(chunk)
                yield chunk
        except httpx.RequestError as error:
            raise _fault(error) from error


class _NoCredentials(httpx.Auth):
    """Adds nothing; None would let httpx take a user and password from the address."""


NO_CREDENTIALS = _NoCredentials()


class _Meter:
    """Watches the chunks of an answer, which grows neither without bound nor for ever."""

    def __init__(self, limit: int, deadline: Deadline) -> None:
        self._limit = limit
        self._deadline = deadline
        self._size = 0

    def count(self, chunk: bytes) -> None:
        self._size += len(chunk)
        if self._size > self._limit:
            reason = f"the answer is larger than {self._limit} bytes"
            raise TransportFault(reason, delivery="maybe processed", lasting=True)
        if self._deadline.expired():
            raise _too_late(self._deadline)


class _Body(_Meter):
    """Collects the chunks."""

    def __init__(self, limit: int, deadline: Deadline) -> None:
        super().__init__(limit, deadline)
        self._chunks: list[bytes] = []

    def add(self, chunk: bytes) -> None:
        self.count(chunk)
        self._chunks.append(chunk)

    def content(self) -> bytes:
        return b"".join(self._chunks)


def _request(send: Send) -> httpx.Request:
    request = send.request
    url = _url(request.url)
    # Complete headers and a stream spare httpx a second look at both, which takes as long as all our work on a call.
    headers = {"host": url.netloc.decode("ascii"), **request.headers}
    if request.content or request.method not in _WITHOUT_BODY:
        headers["content-length"] = str(len(request.content))
    built = httpx.Request(
        request.method,
        url,
        headers=headers,
        stream=httpx.ByteStream(request.content),
        extensions={"timeout": dict.fromkeys(("connect", "read", "write", "pool"), send.timeout)},
    )
    # Event hooks and transports of the user's own may look at the content.
    built.read()
    return built


def _shorten_reads(request: httpx.Request, send: Send) -> None:
    """Let the wait for the body be no longer than what the wait for the headers has left of the deadline."""
    # A timeout of nothing would be another mode of the socket.
    request.extensions["timeout"]["read"] = max(send.deadline.cap(send.timeout), _SHORTEST)


def _trusted() -> "ssl.SSLContext":
    return _authorities(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@lru_cache(maxsize=4)
def _authorities(*_named: str | None) -> "ssl.SSLContext":
    """Whom httpx trusts; to read their certificates takes it longer than all else about a new client."""
    return httpx.create_ssl_context()


@lru_cache(maxsize=64)
def _url(text: str) -> httpx.URL:
    return httpx.URL(text)


def _response(response: httpx.Response, body: _Body) -> WireResponse:
    return WireResponse(status=response.status_code, headers=Headers(response.headers.raw), content=body.content())


def _too_late(deadline: Deadline) -> TransportFault:
    reason = f"the deadline of {deadline.seconds} s ran out while the answer was coming"
    return TransportFault(reason, delivery="maybe processed", timed_out=True)


def _fault(error: httpx.RequestError) -> TransportFault:
    name = type(error).__name__
    return TransportFault(
        f"{name}: {error}" if str(error) else name,
        delivery="not sent" if isinstance(error, _NOT_SENT) else "maybe processed",
        timed_out=isinstance(error, httpx.TimeoutException),
        lasting=_is_distrust(error),
    )


def _is_distrust(error: BaseException) -> bool:
    """Whether a server could not prove who it is; another attempt would find the same certificate."""
    from ssl import SSLCertVerificationError

    cause = error.__cause__ or error.__context__
    return cause is not None and (isinstance(cause, SSLCertVerificationError) or _is_distrust(cause))
