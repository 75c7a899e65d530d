"""An HTTP server for callbacks, on uvicorn."""

import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from engagement_core.cli.callbacks import CallbackRequest
from engagement_core.cli.listener import Listener
from engagement_core.cli.problems import UsageProblem

_MOST_BYTES = 10 * 1024 * 1024
"""The largest body that is accepted."""
_SECONDS_AT_THE_END = 3
"""How long callbacks that are being forwarded are waited for after Ctrl-C."""

Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]


def listen(listener: Listener, host: str, port: int, announce: Callable[[str], object]) -> None:
    """Serve until Ctrl-C, after passing the URL to `announce`.

    Raises:
        UsageProblem: uvicorn is not installed.
        OSError: The address cannot be used.
    """
    try:
        import uvicorn
    except ModuleNotFoundError as error:
        raise UsageProblem(str(error), 'Run: pip install "engagement-core[cli]"') from error

    with _bound(host, port) as bound:
        server = uvicorn.Server(
            uvicorn.Config(
                lambda scope, receive, send: _respond(listener, server, scope, receive, send),
                interface="asgi3",
                http="h11",
                ws="none",
                lifespan="off",
                log_level="critical",
                server_header=False,
                timeout_graceful_shutdown=_SECONDS_AT_THE_END,
            )
        )
        shown = f"[{host}]" if bound.family == socket.AF_INET6 else host
        announce(f"http://{shown}:{bound.getsockname()[1]}")
        # uvicorn shuts down cleanly at an interrupt, then raises it again.
        with suppress(KeyboardInterrupt):
            server.run(sockets=[bound])


def _bound(host: str, port: int) -> socket.socket:
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    bound = socket.socket(family, kind, protocol)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)
        bound.listen()
    except OSError:
        bound.close()
        raise
    return bound


async def _respond(listener: Listener, server: Any, scope: Any, receive: Receive, send: Send) -> None:
    """Respond to one request; a callback is forwarded after the response, which may not wait for it."""
    if scope["method"] != "POST":
        await _send(send, 405, [(b"allow", b"POST")])
        return
    body = await _body(receive)
    if body is None:
        await _send(send, 413, [(b"connection", b"close")])
        return
    request = CallbackRequest(scope["path"], scope["query_string"].decode("latin-1"), body)
    status = listener.receive(request)
    await _send(send, status, [])
    if listener.reader_is_gone:
        server.should_exit = True
    if status == 200 and listener.forwarding is not None:
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        await listener.forwarding.send(request, headers)


async def _body(receive: Receive) -> bytes | None:
    """The body of a request; None if it is too large."""
    body = b""
    while True:
        message = await receive()
        piece: bytes = message.get("body", b"")
        body += piece
        if len(body) > _MOST_BYTES:
            return None
        if not message.get("more_body", False):
            return body


async def _send(send: Send, status: int, headers: list[tuple[bytes, bytes]]) -> None:
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-length", b"0"), *headers]})
    await send({"type": "http.response.body", "body": b""})
