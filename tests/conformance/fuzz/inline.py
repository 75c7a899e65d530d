"""Requests to a mock are answered in the thread that makes them.

Schemathesis hands each of them to an event loop in another thread, which takes longer than most answers of a mock.
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
    """What schemathesis expects of a portal of anyio: a way to run functions in an event loop."""

    def __init__(self) -> None:
        self._runner = asyncio.Runner()
        self._turn = threading.Lock()

    def call(self, function: Callable[..., Any], *args: Any) -> Any:
        """What a function, or the coroutine that it makes, returns."""

        async def result() -> Any:
            value: Any = function(*args)
            return await value if inspect.isawaitable(value) else value

        with self._turn:
            return self._runner.run(result())

    def start_task_soon(self, function: Callable[..., Any], *args: Any) -> Future[Any]:
        """The same, for what ends by itself."""
        future: Future[Any] = Future()
        future.set_result(self.call(function, *args))
        return future

    def close(self) -> None:
        """Close what schemathesis keeps for each application, and the event loop."""
        asgi.shutdown_lifespans()
        self._runner.close()


def use() -> None:
    """Answer like this from now on."""
    portal = InlinePortal()
    atexit.register(portal.close)
    setattr(asgi, "_PORTAL", portal)  # noqa: B010 - the name is not part of what the library exports
