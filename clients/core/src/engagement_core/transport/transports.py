"""The one place that sends: requests in, complete answers or faults out."""

import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import lru_cache, partial

import httpx

from engagement_core.effects import SendRequest
from engagement_core.errors import InvalidRequestError
from engagement_core.http_types import Headers, HTTPResponse
from engagement_core.transport.connections import (
    AsyncLentClient,
    AsyncPool,
    LentClient,
    Pool,
    check_authorities,
    check_http_client,
)
from engagement_core.transport.faults import RequestBody, RequestUnsent, TransportFault, fault_of
from engagement_core.transport.masking import Sending, mask_foreign_records
from engagement_core.transport.response_body import ACCEPT_ENCODING, Body, Meter, content_coding, is_packed, too_late

__all__ = ["ACCEPT_ENCODING", "AsyncTransport", "RequestUnsent", "SyncTransport", "TransportFault"]

_GRACE = 0.1
"""Seconds after a deadline until a task is ended, where httpx has not ended by itself."""
_SHORTEST = 0.01
"""Seconds; httpx is never told to wait less."""
_WITHOUT_BODY = frozenset({"GET", "HEAD", "DELETE", "OPTIONS"})
"""Methods whose requests need not say that they have no body."""
_LEAVING = ".send_request_headers.started"
"""How httpcore calls the moment before the first byte of a request leaves."""
Pace = Callable[[], float | None]
_PHASES = ("connect", "read", "write", "pool")
# What httpx raises as it is for a redirect to an address that is none, or a body that a hook has taken.
_ERRORS = (httpx.RequestError, httpx.InvalidURL, httpx.StreamError, UnicodeError)

mask_foreign_records()


class SyncTransport:
    """Sends requests through an httpx client; makes one at the first request unless it is given one.

    Raises ConfigurationError for something else than an open httpx client.
    """

    def __init__(self, client: httpx.Client | None = None, *, limit: int) -> None:
        if client is None:
            check_authorities()
        else:
            check_http_client(client, httpx.Client)
        self._clients = Pool() if client is None else LentClient(client)
        self._limit = limit

    @property
    def is_lent(self) -> bool:
        """Whether the httpx client is the user's own."""
        return isinstance(self._clients, LentClient)

    def send(self, send: SendRequest) -> HTTPResponse:
        """The complete answer; raises TransportFault where none came."""
        request, sent = _request(send)
        if send.pace is not None:
            request.extensions["trace"] = partial(_keep_pace, send.pace)
        opened = self._clients.enter()
        try:
            response = opened.client.send(request, stream=True, follow_redirects=False)
            try:
                _shorten_reads(request, send)
                if response.is_stream_consumed:
                    return _already_read(response, self._limit, send)
                body = Body(content_coding(response.headers), self._limit, send.deadline)
                for piece in response.iter_raw():
                    body.add(piece)
            finally:
                response.close()
        except _ERRORS as error:
            raise fault_of(error, sent) from error
        finally:
            self._clients.leave(opened)
        return _response(response, body)

    @contextmanager
    def stream(self, send: SendRequest, *, limit: int) -> Generator["StreamedResponse"]:
        """An answer whose body comes piece by piece, at most `limit` bytes of it; raises TransportFault.

        Nothing is added to the request, not even the credentials that the httpx client may have of its own.
        """
        request, sent = _request(send)
        opened = self._clients.enter()
        try:
            try:
                with Sending(send.request):
                    response = opened.client.send(request, stream=True, follow_redirects=False, auth=NO_CREDENTIALS)
            except _ERRORS as error:
                raise fault_of(error, sent) from error
            try:
                _shorten_reads(request, send)
                yield StreamedResponse(response, sent, Meter(limit, send.deadline))
            finally:
                response.close()
        finally:
            self._clients.leave(opened)

    def open(self) -> None:
        """Keep connections open between requests, as before `close`."""
        if isinstance(self._clients, Pool):
            self._clients.keeps_connections = True

    def close(self) -> None:
        """Close the connections, unless the httpx client is the user's own."""
        if isinstance(self._clients, Pool):
            self._clients.close()


class AsyncTransport:
    """The same for asyncio and trio."""

    def __init__(self, client: httpx.AsyncClient | None = None, *, limit: int) -> None:
        if client is None:
            check_authorities()
        else:
            check_http_client(client, httpx.AsyncClient)
        self._clients = AsyncPool() if client is None else AsyncLentClient(client)
        self._limit = limit

    @property
    def is_lent(self) -> bool:
        """Whether the httpx client is the user's own."""
        return isinstance(self._clients, AsyncLentClient)

    async def send(self, send: SendRequest) -> HTTPResponse:
        """The complete answer; raises TransportFault where none came."""
        from anyio import move_on_after

        request, sent = _request(send)
        if send.pace is not None:
            request.extensions["trace"] = partial(_keep_pace_async, send.pace)
        remaining = send.deadline.remaining()
        # Where both come, httpx's own timeout comes first: it knows whether the request was sent.
        with move_on_after(None if remaining is None else remaining + _GRACE):
            opened = await self._clients.enter(request.extensions["timeout"]["pool"])
            try:
                response = await opened.client.send(request, stream=True, follow_redirects=False)
                try:
                    _shorten_reads(request, send)
                    if response.is_stream_consumed:
                        return _already_read(response, self._limit, send)
                    body = Body(content_coding(response.headers), self._limit, send.deadline)
                    async for piece in response.aiter_raw():
                        body.add(piece)
                finally:
                    await response.aclose()
            except _ERRORS as error:
                raise fault_of(error, sent) from error
            except RuntimeError as error:
                if (fault := _other_loop(self._clients, error)) is None:
                    raise
                raise fault from error
            except BaseException as error:
                opened.count_cancellation(error)
                raise
            finally:
                await self._clients.leave(opened)
            return _response(response, body)
        raise too_late(send.deadline)

    @asynccontextmanager
    async def stream(self, send: SendRequest, *, limit: int) -> AsyncGenerator["AsyncStreamedResponse"]:
        """An answer whose body comes piece by piece, at most `limit` bytes of it; raises TransportFault.

        Nothing is added to the request, not even the credentials that the httpx client may have of its own.
        """
        request, sent = _request(send)
        opened = await self._clients.enter(request.extensions["timeout"]["pool"])
        try:
            try:
                with Sending(send.request):
                    response = await opened.client.send(
                        request, stream=True, follow_redirects=False, auth=NO_CREDENTIALS
                    )
            except _ERRORS as error:
                raise fault_of(error, sent) from error
            except RuntimeError as error:
                if (fault := _other_loop(self._clients, error)) is None:
                    raise
                raise fault from error
            try:
                _shorten_reads(request, send)
                yield AsyncStreamedResponse(response, sent, Meter(limit, send.deadline))
            finally:
                await response.aclose()
        except BaseException as error:
            opened.count_cancellation(error)
            raise
        finally:
            await self._clients.leave(opened)

    def open(self) -> None:
        """Keep connections open between requests, as before `close`."""
        if isinstance(self._clients, AsyncPool):
            self._clients.keeps_connections = True

    async def close(self) -> None:
        """Close the connections, unless the httpx client is the user's own."""
        if isinstance(self._clients, AsyncPool):
            await self._clients.close()


class _Arriving:
    """An answer that is still coming, its bytes as they come."""

    def __init__(self, response: httpx.Response, sent: RequestBody, meter: Meter) -> None:
        self.status = response.status_code
        self.headers = Headers(response.headers.raw)
        self._response = response
        self._sent = sent
        self._meter = meter

    def is_packed(self) -> bool:
        """Whether a content coding changes the bytes; raises TransportFault for several codings."""
        return is_packed(self._response.headers)


class StreamedResponse(_Arriving):
    """An answer to a synchronous client."""

    def __iter__(self) -> Iterator[bytes]:
        """The body's pieces; raises TransportFault where it does not come to its end."""
        response = self._response
        try:
            for piece in [response.content] if response.is_stream_consumed else response.iter_raw():
                self._meter.count(piece)
                yield piece
        except _ERRORS as error:
            raise fault_of(error, self._sent) from error


class AsyncStreamedResponse(_Arriving):
    """The same for asyncio and trio."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The body's pieces; raises TransportFault where it does not come to its end."""
        response = self._response
        try:
            if response.is_stream_consumed:
                self._meter.count(response.content)
                yield response.content
                return
            async for piece in response.aiter_raw():
                self._meter.count(piece)
                yield piece
        except _ERRORS as error:
            raise fault_of(error, self._sent) from error


class _NoCredentials(httpx.Auth):
    """Adds nothing; None would let httpx take a user and password from the address."""


NO_CREDENTIALS = _NoCredentials()


def _request(send: SendRequest) -> tuple[httpx.Request, RequestBody]:
    request = send.request
    url = _url(request.url)
    # Complete headers and a stream spare httpx a second look at both, which takes as long as all our work on a call.
    headers = {"host": url.netloc.decode("ascii"), **request.headers}
    if request.content or request.method not in _WITHOUT_BODY:
        headers["content-length"] = str(len(request.content))
    body = RequestBody(request.content)
    timeout = send.timeout
    phases = timeout.as_dict() if isinstance(timeout, httpx.Timeout) else dict.fromkeys(_PHASES, timeout)
    built = httpx.Request(request.method, url, headers=headers, stream=body, extensions={"timeout": phases})
    # Event hooks and transports of the user's own may look at the content.
    built.read()
    body.begun = False
    return built, body


def _keep_pace(pace: Pace, event: str, _: object) -> None:
    """Called by httpcore at each step of a request: wait before the one that sends it, when the connection is open."""
    while event.endswith(_LEAVING) and (wait := _wait(pace)):
        time.sleep(wait)


async def _keep_pace_async(pace: Pace, event: str, _: object) -> None:
    from anyio import sleep

    while event.endswith(_LEAVING) and (wait := _wait(pace)):  # noqa: ASYNC110  # others may have taken the turn
        await sleep(wait)


def _wait(pace: Pace) -> float:
    wait = pace()
    if wait is None:
        raise RequestUnsent("the deadline leaves no time to send within the client's rate limit")
    return wait


def _shorten_reads(request: httpx.Request, send: SendRequest) -> None:
    """Let the wait for the body be no longer than what the wait for the headers has left of the deadline."""
    timeouts = request.extensions["timeout"]
    read = send.deadline.cap_phase(timeouts["read"])
    # A timeout of nothing would be another mode of the socket.
    timeouts["read"] = None if read is None else max(read, _SHORTEST)


def _already_read(response: httpx.Response, limit: int, send: SendRequest) -> HTTPResponse:
    """An answer that an event hook has read, or that a transport has made as a whole; httpx has unpacked it."""
    body = Body(None, limit, send.deadline)
    body.add(response.content)
    return _response(response, body)


def _response(response: httpx.Response, body: Body) -> HTTPResponse:
    return HTTPResponse(status=response.status_code, headers=Headers(response.headers.raw), content=body.content())


def _other_loop(clients: AsyncPool | AsyncLentClient, error: RuntimeError) -> TransportFault | None:
    return clients.explain(error) if isinstance(clients, AsyncLentClient) else None


@lru_cache(maxsize=64)
def _url(text: str) -> httpx.URL:
    try:
        return httpx.URL(text)
    except httpx.InvalidURL as error:
        raise InvalidRequestError(f"The address of the request is not valid: {error} Nothing was sent.") from error
