"""Handle requests to a mock in the thread that sends them.

Schemathesis hands each request to an event loop in another thread, which takes longer than most mocks take to respond.
Its public API, as of 4.32, cannot change that: the kind of application alone selects the transport, the engine opens
its own sessions, and a `before_call` hook sees neither. Its WSGI transport stays in the thread, but calls the signer
without the request body, which Apifon's signature covers.
"""

import asyncio
import atexit
import inspect
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from schemathesis.python import asgi


class InlinePortal:
    """The part of anyio's `BlockingPortal` that schemathesis uses, with an event loop in the calling thread."""

    def __init__(self) -> None:
        self._runner = asyncio.Runner()
        self._lock = threading.Lock()

    def call(self, function: Callable[..., Any], *args: Any) -> Any:
        """Run a function, and the coroutine that it may return."""

        async def result() -> Any:
            value: Any = function(*args)
            return await value if inspect.isawaitable(value) else value

        with self._lock:
            return self._runner.run(result())

    def start_task_soon(self, function: Callable[..., Any], *args: Any) -> Future[Any]:
        """Run a function to its end and return a completed future."""
        future: Future[Any] = Future()
        future.set_result(self.call(function, *args))
        return future

    def close(self) -> None:
        """Close the applications' lifespans and the event loop."""
        asgi.shutdown_lifespans()
        self._runner.close()


def use() -> None:
    """Replace the portal of schemathesis."""
    portal = InlinePortal()
    atexit.register(portal.close)
    setattr(asgi, "_PORTAL", portal)  # noqa: B010 - a private name
