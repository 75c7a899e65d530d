"""Input and output as data, so that sync and async clients run the same code.

Whatever needs the network, time or a lock is written once, as a generator that yields each step and is sent its
outcome; `driving.py` carries the steps out.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct, field

from engagement_core.deadline import Deadline
from engagement_core.event_loops import PerLoop
from engagement_core.forks import renew_after_fork
from engagement_core.http_types import HTTPRequest, HTTPResponse

if TYPE_CHECKING:
    import anyio

    from engagement_core.deadline import Timeout

T = TypeVar("T")


class SendRequest(Struct, frozen=True):
    """Send a request and hand its answer back."""

    request: HTTPRequest
    timeout: Timeout
    """Seconds for each phase: connecting, sending, every wait for more of the answer, and for a free connection."""
    deadline: Deadline = field(default_factory=lambda: Deadline(None))
    """When the whole answer must have come."""
    pace: Callable[[], float | None] | None = None
    """Asked when the connection is open: seconds to wait before the request leaves, 0, or None if that is too long."""


class Sleep(Struct, frozen=True):
    """Wait this many seconds."""

    seconds: float


class AcquireLock(Struct, frozen=True):
    """Wait until nobody else holds a mutex; its outcome is whether that was in time.

    Whoever has entered must call its `leave`.
    """

    mutex: Mutex
    seconds: float | None = None
    """How long to wait at most."""


class Mutex:
    """Lets one thread (of a synchronous client) or one task of an event loop (of an asynchronous one) in at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._async_locks = PerLoop(_async_lock)
        renew_after_fork(self)

    def enter(self, seconds: float | None = None) -> bool:
        """Wait for the turn of this thread; False where it did not come in time."""
        return self._lock.acquire(timeout=-1 if seconds is None else min(seconds, threading.TIMEOUT_MAX))

    async def enter_async(self, seconds: float | None = None) -> bool:
        """Wait for the turn of this task; False where it did not come in time."""
        import anyio

        with anyio.move_on_after(seconds):
            await self._async_locks.get().acquire()
            return True
        return False

    def leave(self) -> None:
        """Let the next one in."""
        if self._lock.locked():
            self._lock.release()
        elif (lock := self._async_locks.find()) is not None:
            lock.release()

    def after_fork(self) -> None:
        """Be free in the child process: whoever is inside stays in the parent."""
        self._lock = threading.Lock()
        self._async_locks = PerLoop(_async_lock)

    def __reduce__(self) -> tuple[type[Mutex], tuple[()]]:
        return Mutex, ()


def _async_lock() -> anyio.Lock:
    import anyio

    return anyio.Lock()


Effect = SendRequest | Sleep | AcquireLock
Effects = Generator[Effect, Any, T]


def send(step: SendRequest) -> Effects[HTTPResponse]:
    """Yield a request and return its answer with its type."""
    response: HTTPResponse = yield step
    return response


def enter(step: AcquireLock) -> Effects[bool]:
    """Yield for a mutex and return whether its turn came in time."""
    entered: bool = yield step
    return entered
