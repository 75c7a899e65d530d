"""Sending requests with httpx, for sync and async clients."""

import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import lru_cache, partial
from typing import Any, NotRequired, TypedDict, Unpack

import httpx

from engagement_core.effects import RunBlocking, SendRequest
from engagement_core.errors import InvalidRequestError
from engagement_core.http_types import Headers, HTTPResponse
from engagement_core.transport.connections import (
    AsyncPool,
    AsyncUserClient,
    Pool,
    UserClient,
    check_authorities,
    check_http_client,
)
from engagement_core.transport.faults import RequestBody, RequestUnsent, TransportFault, to_fault
from engagement_core.transport.libraries import HTTPLibrary, Name
from engagement_core.transport.masking import MaskingContext, mask_library_logs
from engagement_core.transport.response_body import BodyReader, SizeGuard, content_coding, deadline_fault, is_compressed

_GRACE_PERIOD = 0.1
"""Seconds after the deadline until a request is cancelled that httpx has not ended itself."""
_MIN_TIMEOUT = 0.01
"""Seconds; the shortest timeout that httpx is given."""
_WITHOUT_BODY = frozenset({"GET", "HEAD", "DELETE", "OPTIONS"})
"""Methods whose requests need no Content-Length if they have no body."""
_BEFORE_SENDING = ".send_request_headers.started"
"""httpcore's trace event before the first byte of a request."""
Pace = Callable[[], float | RunBlocking | None]
_PHASES = ("connect", "read", "write", "pool")

mask_library_logs()


class TransportOptions(TypedDict):
    """Keyword arguments of both transports."""

    limit: int
    """The largest response that is accepted, in bytes."""
    library: NotRequired[Name]
    """The library to use if there is no client; httpx by default."""


class SyncTransport:
    """Sends requests with an httpx client: the given one, or one that is opened for the first request.

    Raises:
        ConfigurationError: `client` is not an open httpx client.
    """

    def __init__(self, client: Any = None, **options: Unpack[TransportOptions]) -> None:
        if client is None:
            check_authorities()
        else:
            check_http_client(client, "Client")
        self._clients = Pool(options.get("library", "httpx")) if client is None else UserClient(client)
        self._library = self._clients.library
        self._limit = options["limit"]

    @property
    def is_user_owned(self) -> bool:
        """Whether the httpx client belongs to the user."""
        return isinstance(self._clients, UserClient)

    def send(self, send: SendRequest) -> HTTPResponse:
        """The complete response.

        Raises:
            TransportFault: No complete response arrived.
        """
        request, sent = _request(send, self._library)
        if send.pace is not None:
            request.extensions["trace"] = partial(_await_turn, send.pace)
        opened = self._clients.acquire()
        try:
            response = opened.client.send(request, stream=True, follow_redirects=False)
            try:
                _shorten_reads(request, send)
                if response.is_stream_consumed:
                    return _already_read(response, self._limit, send)
                body = BodyReader(content_coding(response.headers), self._limit, send.deadline)
                for piece in response.iter_raw():
                    body.add(piece)
            finally:
                response.close()
        except self._library.errors as error:
            raise to_fault(error, sent, self._library) from error
        finally:
            self._clients.release(opened)
        return _response(response, body)

    @contextmanager
    def stream(self, send: SendRequest, *, limit: int) -> Generator["StreamedResponse"]:
        """A response whose body is streamed, up to `limit` bytes.

        Nothing is added to the request, not even credentials that the httpx client may have.

        Raises:
            TransportFault: No response arrived.
        """
        request, sent = _request(send, self._library)
        opened = self._clients.acquire()
        try:
            try:
                with MaskingContext(send.request):
                    response = opened.client.send(
                        request, stream=True, follow_redirects=False, auth=without_credentials
                    )
            except self._library.errors as error:
                raise to_fault(error, sent, self._library) from error
            try:
                _shorten_reads(request, send)
                yield StreamedResponse(response, sent, SizeGuard(limit, send.deadline), self._library)
            finally:
                response.close()
        finally:
            self._clients.release(opened)

    def open(self) -> None:
        """Keep connections open between requests again, after `close`."""
        if isinstance(self._clients, Pool):
            self._clients.keeps_connections = True

    def close(self) -> None:
        """Close the connections, unless the httpx client belongs to the user."""
        if isinstance(self._clients, Pool):
            self._clients.close()


class AsyncTransport:
    """The same for asyncio and trio."""

    def __init__(self, client: Any = None, **options: Unpack[TransportOptions]) -> None:
        if client is None:
            check_authorities()
        else:
            check_http_client(client, "AsyncClient")
        self._clients = AsyncPool(options.get("library", "httpx")) if client is None else AsyncUserClient(client)
        self._library = self._clients.library
        self._limit = options["limit"]

    @property
    def is_user_owned(self) -> bool:
        """Whether the httpx client belongs to the user."""
        return isinstance(self._clients, AsyncUserClient)

    async def send(self, send: SendRequest) -> HTTPResponse:
        """The complete response.

        Raises:
            TransportFault: No complete response arrived.
        """
        from anyio import move_on_after

        request, sent = _request(send, self._library)
        if send.pace is not None:
            request.extensions["trace"] = partial(_await_turn_async, send.pace)
        remaining = send.deadline.remaining()
        # A timeout of httpx should win, since it shows whether the request was sent.
        with move_on_after(None if remaining is None else remaining + _GRACE_PERIOD):
            opened = await self._clients.acquire(request.extensions["timeout"]["pool"])
            try:
                response = await opened.client.send(request, stream=True, follow_redirects=False)
                try:
                    _shorten_reads(request, send)
                    if response.is_stream_consumed:
                        return _already_read(response, self._limit, send)
                    body = BodyReader(content_coding(response.headers), self._limit, send.deadline)
                    async for piece in response.aiter_raw():
                        body.add(piece)
                finally:
                    await response.aclose()
            except self._library.errors as error:
                raise to_fault(error, sent, self._library) from error
            except RuntimeError as error:
                if (fault := _wrong_loop_fault(self._clients, error)) is None:
                    raise
                raise fault from error
            except BaseException as error:
                opened.count_cancellation(error)
                raise
            finally:
                await self._clients.release(opened)
            return _response(response, body)
        raise deadline_fault(send.deadline)

    @asynccontextmanager
    async def stream(self, send: SendRequest, *, limit: int) -> AsyncGenerator["AsyncStreamedResponse"]:
        """A response whose body is streamed, up to `limit` bytes.

        Nothing is added to the request, not even credentials that the httpx client may have.

        Raises:
            TransportFault: No response arrived.
        """
        request, sent = _request(send, self._library)
        opened = await self._clients.acquire(request.extensions["timeout"]["pool"])
        try:
            try:
                with MaskingContext(send.request):
                    response = await opened.client.send(
                        request, stream=True, follow_redirects=False, auth=without_credentials
                    )
            except self._library.errors as error:
                raise to_fault(error, sent, self._library) from error
            except RuntimeError as error:
                if (fault := _wrong_loop_fault(self._clients, error)) is None:
                    raise
                raise fault from error
            try:
                _shorten_reads(request, send)
                yield AsyncStreamedResponse(response, sent, SizeGuard(limit, send.deadline), self._library)
            finally:
                await response.aclose()
        except BaseException as error:
            opened.count_cancellation(error)
            raise
        finally:
            await self._clients.release(opened)

    def open(self) -> None:
        """Keep connections open between requests again, after `close`."""
        if isinstance(self._clients, AsyncPool):
            self._clients.keeps_connections = True

    async def close(self) -> None:
        """Close the connections, unless the httpx client belongs to the user."""
        if isinstance(self._clients, AsyncPool):
            await self._clients.close()


class _StreamedResponse:
    """A response whose body is still arriving."""

    def __init__(self, response: httpx.Response, sent: RequestBody, meter: SizeGuard, library: HTTPLibrary) -> None:
        self.status = response.status_code
        self.headers = Headers(response.headers.raw)
        self._response = response
        self._sent = sent
        self._meter = meter
        self._library = library

    def is_compressed(self) -> bool:
        """Whether the body has a content coding; raises TransportFault if it has several."""
        return is_compressed(self._response.headers)


class StreamedResponse(_StreamedResponse):
    """A streamed response for synchronous clients."""

    def __iter__(self) -> Iterator[bytes]:
        """The pieces of the body; raises TransportFault if it is incomplete."""
        response = self._response
        try:
            for piece in [response.content] if response.is_stream_consumed else response.iter_raw():
                self._meter.count(piece)
                yield piece
        except self._library.errors as error:
            raise to_fault(error, self._sent, self._library) from error


class AsyncStreamedResponse(_StreamedResponse):
    """The same for asyncio and trio."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The pieces of the body; raises TransportFault if it is incomplete."""
        response = self._response
        try:
            if response.is_stream_consumed:
                self._meter.count(response.content)
                yield response.content
                return
            async for piece in response.aiter_raw():
                self._meter.count(piece)
                yield piece
        except self._library.errors as error:
            raise to_fault(error, self._sent, self._library) from error


def without_credentials(request: httpx.Request) -> httpx.Request:
    """Add nothing; without this, httpx would send the user and password of the URL."""
    return request


def _request(send: SendRequest, library: HTTPLibrary) -> tuple[httpx.Request, RequestBody]:
    request = send.request
    url = _url(library, request.url)
    # With complete headers and a stream, httpx need not process them, which takes as long as all our work on a call.
    headers = {"host": url.netloc.decode("ascii"), **request.headers}
    if request.content or request.method not in _WITHOUT_BODY:
        headers["content-length"] = str(len(request.content))
    body = library.request_body(request.content)
    timeout = send.timeout
    phases = dict.fromkeys(_PHASES, timeout) if isinstance(timeout, int | float) else timeout.as_dict()
    built = library.request(request.method, url, headers=headers, stream=body, extensions={"timeout": phases})
    # Event hooks and transports of the user may read the content.
    built.read()
    body.started = False
    return built, body


def _await_turn(pace: Pace, event: str, _: object) -> None:
    """Wait for the turn of a request when its connection is open; httpcore calls this for each trace event."""
    while event.endswith(_BEFORE_SENDING) and (wait := _wait(pace)):
        time.sleep(wait)


def _wait(pace: Pace) -> float:
    wait = pace()
    return _in_time(wait.function() if isinstance(wait, RunBlocking) else wait)


async def _await_turn_async(pace: Pace, event: str, _: object) -> None:
    from anyio import sleep

    while event.endswith(_BEFORE_SENDING) and (wait := await _wait_async(pace)):  # noqa: ASYNC110  # another call may have taken the turn
        await sleep(wait)


async def _wait_async(pace: Pace) -> float:
    wait = pace()
    return _in_time(await wait.run_async() if isinstance(wait, RunBlocking) else wait)


def _in_time(wait: float | None) -> float:
    if wait is None:
        raise RequestUnsent("the deadline leaves no time to send within the client's rate limit")
    return wait


def _shorten_reads(request: httpx.Request, send: SendRequest) -> None:
    """Cap the read timeout of the body to what is left of the deadline after the headers."""
    timeouts = request.extensions["timeout"]
    read = send.deadline.cap_phase(timeouts["read"])
    # A timeout of 0 would make the socket non-blocking.
    timeouts["read"] = None if read is None else max(read, _MIN_TIMEOUT)


def _already_read(response: httpx.Response, limit: int, send: SendRequest) -> HTTPResponse:
    """A response that an event hook has read or a transport has built; httpx has decompressed it."""
    body = BodyReader(None, limit, send.deadline)
    body.add(response.content)
    return _response(response, body)


def _response(response: httpx.Response, body: BodyReader) -> HTTPResponse:
    return HTTPResponse(status=response.status_code, headers=Headers(response.headers.raw), content=body.content())


def _wrong_loop_fault(clients: AsyncPool | AsyncUserClient, error: RuntimeError) -> TransportFault | None:
    return clients.explain(error) if isinstance(clients, AsyncUserClient) else None


@lru_cache(maxsize=64)
def _url(library: HTTPLibrary, text: str) -> httpx.URL:
    try:
        return library.url(text)
    except library.invalid_url as error:
        raise InvalidRequestError(f"The URL of the request is not valid: {error} Nothing was sent.") from error
