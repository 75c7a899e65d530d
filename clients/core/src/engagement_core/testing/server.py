"""A server for a mock on the loopback interface."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from engagement_core.testing.fault_middleware import CLOSE_CONNECTION
from engagement_core.testing.mock import Mock


class MockServer:
    """Serves a mock on 127.0.0.1 in a thread during a `with` block."""

    def __init__(self, mock: Mock, *, port: int = 0) -> None:
        self.mock = mock
        self._socket = _listener(port)
        self.port: int = self._socket.getsockname()[1]
        config = uvicorn.Config(
            mock.app, http=_Connection, ws="none", lifespan="off", log_level="critical", timeout_graceful_shutdown=1
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self.run, daemon=True)

    @property
    def base_url(self) -> str:
        """The URL of the mock, without a path."""
        return f"http://127.0.0.1:{self.port}"

    def run(self) -> None:
        """Serve in this thread until the process is interrupted."""
        # uvicorn shuts down cleanly at an interrupt, then raises it again.
        with suppress(KeyboardInterrupt):
            self._server.run(sockets=[self._socket])

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.should_exit = True
        self._thread.join(timeout=5)
        self._socket.close()


def serve_app(app: ASGIApp, port: int, announce: Callable[[str], object]) -> None:
    """Serve an application on 127.0.0.1 until interrupted, after passing its URL to `announce`; port 0 is any free one.

    Raises:
        OSError: The port cannot be used.
    """
    config = uvicorn.Config(app, ws="none", lifespan="off", log_level="warning", timeout_graceful_shutdown=1)
    with _listener(port) as listener:
        announce(f"http://127.0.0.1:{listener.getsockname()[1]}")
        # uvicorn shuts down cleanly at an interrupt, then raises it again.
        with suppress(KeyboardInterrupt):
            uvicorn.Server(config).run(sockets=[listener])


def _listener(port: int) -> socket.socket:
    """A socket on which connections wait from now on until they are served."""
    # The protocol is explicit because asyncio sets TCP_NODELAY only on sockets whose protocol is TCP.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
    except OSError:
        listener.close()
        raise
    listener.listen()
    return listener


class _Connection(H11Protocol):
    """A connection that the application can close."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.app = _CloseConnectionMiddleware(self.app, self)


class _CloseConnectionMiddleware:
    """ASGI middleware that provides the extension `CLOSE_CONNECTION` for one connection."""

    def __init__(self, app: ASGIApp, connection: _Connection) -> None:
        self._app = app
        self._connection = connection

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def close_connection() -> None:
            # Data that was sent before is still delivered. Wait for the disconnect: uvicorn would respond with a 500 if
            # the application returned earlier.
            self._connection.transport.close()
            while (await receive())["type"] != "http.disconnect":
                pass

        if scope["type"] == "http":
            scope["extensions"] = {**scope.get("extensions", {}), CLOSE_CONNECTION: {"now": close_connection}}
        await self._app(scope, receive, send)
