"""What happens around a mock's API: every request goes into the request log, and planted faults take their turn.

Bodies have a limit, and control requests must not come from web pages of others.
"""

import anyio
import httpx
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from engagement_core.testing.faults import Fault, Faults
from engagement_core.testing.origins import refuse_foreign
from engagement_core.testing.request_log import LoggedRequest, RequestLog

MOST_BODY_BYTES = 16 * 1024 * 1024
"""Of a request; a larger one is answered with a 413 and not read to its end."""
CONTROL = "/_mock"
"""Requests below this path are for the mock itself: they are neither recorded nor failed."""
HANG_UP = "engagement.hang_up"
"""The ASGI extension through which a server lets the mock close the connection; its `now` does it and waits for it."""


class Cut(httpx.ReadError):
    """The connection was cut on purpose: what a client sees that reaches the mock without a server in between."""


class FaultMiddleware:
    """ASGI middleware that keeps the request log and lets planted faults happen."""

    def __init__(self, app: ASGIApp, request_log: RequestLog, faults: Faults) -> None:
        self._app = app
        self._request_log = request_log
        self._faults = faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        is_control = scope["path"].startswith(f"{CONTROL}/")
        refused = refuse_foreign(Request(scope)) if is_control else ""
        if refused:
            await _refuse(403, refused, scope, receive, send)
            return
        try:
            body = await _read(scope, receive)
        except _TooLarge:
            if not is_control:
                self._request_log.add(_entry(scope, b"", 413, processed=False))
            await _refuse(413, f"the body has more than {MOST_BODY_BYTES} bytes", scope, receive, send)
            return
        if body is None:
            return
        messages = iter([{"type": "http.request", "body": body, "more_body": False}])

        async def replay() -> Message:
            return next(messages, None) or await receive()

        if is_control:
            await self._app(scope, replay, send)
        else:
            await self._answer(scope, body, replay, send)

    async def _answer(self, scope: Scope, body: bytes, replay: Receive, send: Send) -> None:
        fault = self._faults.take(scope["method"], scope["path"])
        line = _Line(self._request_log, scope, body, processed=fault is None or fault.processed)

        async def watch(message: Message) -> None:
            if message["type"] == "http.response.start":
                line.write(message["status"])
            await send(message)

        try:
            if fault is None or fault.processed:
                await self._app(scope, replay, watch if fault is None else _drop)
            if fault is not None:
                await _fail(fault, scope, line, watch)
        finally:
            line.write(0)


class _Line:
    """The request_log's line for one request. It is written before the client has anything of the answer, and once."""

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


async def _drop(_: Message) -> None:
    return


async def _fail(fault: Fault, scope: Scope, line: _Line, send: Send) -> None:
    if fault.delay:
        await anyio.sleep(fault.delay)
    if fault.cut != "before":
        await _send_fault(fault, send)
    if fault.cut:
        line.write(0)
        await _cut(scope)


class _TooLarge(Exception):
    """A body that is not read to its end."""


async def _refuse(status: int, reason: str, scope: Scope, receive: Receive, send: Send) -> None:
    # What is left of the body is not read, so the connection cannot be used again.
    response = JSONResponse({"error": reason}, status, {"connection": "close"})
    await response(scope, receive, send)


async def _read(scope: Scope, receive: Receive) -> bytes | None:
    """The whole body, or None where the client went away before its end; raises _TooLarge."""
    announced = Request(scope).headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > MOST_BODY_BYTES:
        raise _TooLarge
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > MOST_BODY_BYTES:
            raise _TooLarge
        if not message.get("more_body", False):
            return b"".join(parts)


async def _send_fault(fault: Fault, send: Send) -> None:
    content = fault.content()
    # A cut in the middle of nothing would be a complete answer, so at least one byte is announced.
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
    extension = scope.get("extensions", {}).get(HANG_UP)
    if extension is None:
        raise Cut("the connection was cut on purpose")
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
