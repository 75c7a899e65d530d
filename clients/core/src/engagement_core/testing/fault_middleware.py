"""Middleware around a mock's API: logs every request, injects faults, and protects the control routes."""

from urllib.parse import urlsplit

import anyio
import httpx
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from engagement_core.testing.faults import Fault, Faults
from engagement_core.testing.request_log import LoggedRequest, RequestLog

MAX_BODY_BYTES = 16 * 1024 * 1024
"""Maximum size of a request body; a larger one gets a 413 and is not read to its end."""
CONTROL = "/_mock"
"""Requests below this path control the mock: they are not logged, and no fault applies to them."""
CLOSE_CONNECTION = "engagement.close_connection"
"""The ASGI extension by which a server lets the mock close the connection; `now` closes it and waits for the end."""

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class ConnectionCut(httpx.ReadError):
    """A fault cut the connection; raised to clients that use the mock's transport instead of a server."""


class FaultMiddleware:
    """ASGI middleware that logs requests and applies injected faults."""

    def __init__(self, app: ASGIApp, request_log: RequestLog, faults: Faults) -> None:
        self._app = app
        self._request_log = request_log
        self._faults = faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        is_control = scope["path"].startswith(f"{CONTROL}/")
        forbidden = _forbidden_reason(Request(scope)) if is_control else ""
        if forbidden:
            await _respond_with_error(403, forbidden, scope, receive, send)
            return
        try:
            body = await _read(scope, receive)
        except _TooLarge:
            if not is_control:
                self._request_log.add(_entry(scope, b"", 413, processed=False))
            await _respond_with_error(413, f"the body is larger than {MAX_BODY_BYTES} bytes", scope, receive, send)
            return
        if body is None:
            return
        messages = iter([{"type": "http.request", "body": body, "more_body": False}])

        async def replay() -> Message:
            return next(messages, None) or await receive()

        if is_control:
            await self._app(scope, replay, send)
        else:
            await self._respond(scope, body, replay, send)

    async def _respond(self, scope: Scope, body: bytes, replay: Receive, send: Send) -> None:
        fault = self._faults.take(scope["method"], scope["path"])
        entry = _LogEntry(self._request_log, scope, body, processed=fault is None or fault.processed)

        async def watch(message: Message) -> None:
            if message["type"] == "http.response.start":
                entry.write(message["status"])
            await send(message)

        try:
            if fault is None or fault.processed:
                await self._app(scope, replay, watch if fault is None else _discard)
            if fault is not None:
                await _fail(fault, scope, entry, watch)
        finally:
            entry.write(0)


class _LogEntry:
    """The log entry of one request, written once, before the client receives anything of the response."""

    def __init__(self, request_log: RequestLog, scope: Scope, body: bytes, *, processed: bool) -> None:
        self._request_log = request_log
        self._scope = scope
        self._body = body
        self._processed = processed
        self._written = False

    def write(self, status: int) -> None:
        if not self._written:
            self._written = True
            self._request_log.add(_entry(self._scope, self._body, status, processed=self._processed))


async def _discard(_: Message) -> None:
    return


async def _fail(fault: Fault, scope: Scope, entry: _LogEntry, send: Send) -> None:
    if fault.delay:
        await anyio.sleep(fault.delay)
    if fault.cut != "before":
        await _send_fault(fault, send)
    if fault.cut:
        entry.write(0)
        await _cut(scope)


class _TooLarge(Exception):
    """The body is larger than the limit."""


async def _respond_with_error(status: int, reason: str, scope: Scope, receive: Receive, send: Send) -> None:
    # The rest of the body is not read, so the connection cannot be reused.
    response = JSONResponse({"error": reason}, status, {"connection": "close"})
    await response(scope, receive, send)


async def _read(scope: Scope, receive: Receive) -> bytes | None:
    """The whole body, or None if the client disconnects before its end; raises _TooLarge."""
    content_length = Request(scope).headers.get("content-length", "")
    if content_length.isdecimal() and int(content_length) > MAX_BODY_BYTES:
        raise _TooLarge
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > MAX_BODY_BYTES:
            raise _TooLarge
        if not message.get("more_body", False):
            return b"".join(parts)


async def _send_fault(fault: Fault, send: Send) -> None:
    content = fault.content()
    # An empty body cannot be cut in the middle, so the response declares at least one byte.
    length = max(len(content), 1) if fault.cut else len(content)
    headers = {"content-type": "application/json", "content-length": str(length)}
    headers.update((key.lower(), value) for key, value in fault.headers.items())
    raw = [(key.encode("ascii"), value.encode("ascii")) for key, value in headers.items()]
    await send({"type": "http.response.start", "status": fault.status, "headers": raw})
    if fault.cut:
        await send({"type": "http.response.body", "body": content[: len(content) // 2], "more_body": True})
    else:
        await send({"type": "http.response.body", "body": content})


async def _cut(scope: Scope) -> None:
    extension = scope.get("extensions", {}).get(CLOSE_CONNECTION)
    if extension is None:
        raise ConnectionCut("the connection was cut by an injected fault")
    await extension["now"]()


def _entry(scope: Scope, body: bytes, status: int, *, processed: bool) -> LoggedRequest:
    return LoggedRequest(
        method=scope["method"],
        path=(scope.get("raw_path") or scope["path"].encode("utf-8", "backslashreplace")).decode(
            "ascii", "backslashreplace"
        ),
        query=scope["query_string"].decode("ascii", "backslashreplace"),
        headers=tuple((key.decode("latin-1"), value.decode("latin-1")) for key, value in scope["headers"]),
        body=body,
        status=status,
        processed=processed,
    )


def _forbidden_reason(request: Request) -> str:
    """Why a control request is forbidden; empty if it does not come from a web page of another origin.

    A cross-origin request has the page's origin in `Origin`; after DNS rebinding, `Host` still has the page's host.
    """
    host, origin = request.headers.get("host", ""), request.headers.get("origin")
    if origin is not None and origin != f"{request.url.scheme}://{host}":
        return "requests below /_mock/ must not come from a page of another origin"
    name = _host_name(host)
    bound = request.scope.get("server") or ("", None)
    if host and name not in _LOOPBACK and not name.endswith(".localhost") and name != bound[0]:
        return "requests below /_mock/ must have a host that names this machine, such as 127.0.0.1"
    return ""


def _host_name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""
