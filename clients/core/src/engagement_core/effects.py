"""Input and output as data, so that sync and async clients run the same code.

Whatever needs the network, time or a lock is written once, as a generator that yields effects and is sent the result
of each; `execution.py` carries them out.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct, field

from engagement_core.deadline import Deadline, Timeout
from engagement_core.event_loops import PerLoop
from engagement_core.forks import renew_after_fork
from engagement_core.http_types import HTTPRequest, HTTPResponse

if TYPE_CHECKING:
    import anyio

T = TypeVar("T")

_MAX_THREADS = 16
"""Threads per event loop for functions that block, apart from those that anyio keeps for everybody."""


class SendRequest(Struct, frozen=True):
    """Send a request; the result is its response."""

    request: HTTPRequest
    timeout: Timeout
    """Seconds for each phase: connecting, sending, every read, and waiting for a free connection."""
    deadline: Deadline = field(default_factory=lambda: Deadline(None))
    """When the whole response must have arrived."""
    pace: Callable[[], float | RunBlocking | None] | None = None
    """Called when the connection is open; returns the seconds to wait before sending, or None if that is too long, or
    what to run to find out."""


class Sleep(Struct, frozen=True):
    """Wait for a number of seconds."""

    seconds: float


class RunBlocking(Struct, frozen=True):
    """Run a function that blocks while it asks a server how long to wait; the result is what it returns."""

    function: Callable[[], float | None]
    seconds: float | None = None
    """The longest time that a task waits for it, after which the result is None. A thread waits until it returns."""

    async def run_async(self) -> float | None:
        """Run it in a thread, so that the event loop goes on."""
        from anyio import move_on_after, to_thread

        with move_on_after(self.seconds):
            return await to_thread.run_sync(self.function, abandon_on_cancel=True, limiter=_threads.get())
        return None


class AcquireLock(Struct, frozen=True):
    """Acquire a mutex; the result is whether that succeeded in time. The holder must call `mutex.release()`."""

    mutex: Mutex
    seconds: float | None = None
    """The longest wait; None for no limit."""


class Mutex:
    """A lock for the threads of a synchronous client, and for the tasks of each event loop of an asynchronous one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._async_locks = PerLoop(_async_lock)
        renew_after_fork(self)

    def acquire(self, seconds: float | None = None) -> bool:
        """Acquire it for this thread; False if that took too long."""
        return self._lock.acquire(timeout=-1 if seconds is None else min(seconds, threading.TIMEOUT_MAX))

    async def acquire_async(self, seconds: float | None = None) -> bool:
        """Acquire it for this task; False if that took too long."""
        import anyio

        with anyio.move_on_after(seconds):
            await self._async_locks.get().acquire()
            return True
        return False

    def release(self) -> None:
        """Release it, so that the next thread or task acquires it."""
        if self._lock.locked():
            self._lock.release()
        elif (lock := self._async_locks.find()) is not None:
            lock.release()

    def after_fork(self) -> None:
        """Start unlocked in the child process: the holder stays in the parent."""
        self._lock = threading.Lock()
        self._async_locks = PerLoop(_async_lock)

    def __reduce__(self) -> tuple[type[Mutex], tuple[()]]:
        return Mutex, ()


def _async_lock() -> anyio.Lock:
    import anyio

    return anyio.Lock()


def _capacity() -> anyio.CapacityLimiter:
    import anyio

    return anyio.CapacityLimiter(_MAX_THREADS)


_threads = PerLoop(_capacity)

Effect = SendRequest | Sleep | AcquireLock | RunBlocking
Effects = Generator[Effect, Any, T]


def send(effect: SendRequest) -> Effects[HTTPResponse]:
    """Yield the effect; the result has a type that checkers know."""
    response: HTTPResponse = yield effect
    return response


def acquire(effect: AcquireLock) -> Effects[bool]:
    """Yield the effect; the result has a type that checkers know."""
    acquired: bool = yield effect
    return acquired


def run(effect: RunBlocking) -> Effects[float | None]:
    """Yield the effect; the result has a type that checkers know."""
    wait: float | None = yield effect
    return wait
