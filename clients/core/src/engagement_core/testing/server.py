"""A mock behind a real socket on the loopback interface."""

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from engagement_core.testing.fault_middleware import HANG_UP
from engagement_core.testing.mock import Mock


class MockServer:
    """Runs a mock on 127.0.0.1 in a thread of its own, for as long as the `with` block lasts."""

    def __init__(self, mock: Mock, *, port: int = 0) -> None:
        self.mock = mock
        # The protocol is named because asyncio switches Nagle's algorithm off only on sockets that say they are TCP.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._socket.bind(("127.0.0.1", port))
        except OSError:
            self._socket.close()
            raise
        # From here on connections wait until they are served, so the address may be told to others before `run`.
        self._socket.listen()
        self.port: int = self._socket.getsockname()[1]
        config = uvicorn.Config(
            mock.app, http=_Connection, ws="none", lifespan="off", log_level="critical", timeout_graceful_shutdown=1
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self.run, daemon=True)

    @property
    def base_url(self) -> str:
        """Where the mock answers, without a path."""
        return f"http://127.0.0.1:{self.port}"

    def run(self) -> None:
        """Serve in this thread until the process is interrupted."""
        # uvicorn stops in good order at an interrupt, then raises it again.
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


class _Connection(H11Protocol):
    """One connection, which the application may close."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.app = _HangingUp(self.app, self)


class _HangingUp:
    """ASGI middleware that offers the extension `HANG_UP` for one connection."""

    def __init__(self, app: ASGIApp, connection: _Connection) -> None:
        self._app = app
        self._connection = connection

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def hang_up() -> None:
            # What was sent before still goes out. The server is told of the end only when it is there: it would answer
            # with a 500 if the application returned before.
            self._connection.transport.close()
            while (await receive())["type"] != "http.disconnect":
                pass

        if scope["type"] == "http":
            scope["extensions"] = {**scope.get("extensions", {}), HANG_UP: {"now": hang_up}}
        await self._app(scope, receive, send)
