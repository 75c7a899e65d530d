"""Input and output as data, so that sync and async clients run the same code.

Whatever needs the network, time or a lock is written once, as a generator that yields each step and is sent its
outcome; `drive` and `drive_async` carry the steps out.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import field, frozen

from engagement_core.deadline import Deadline
from engagement_core.wire import WireRequest, WireResponse

if TYPE_CHECKING:
    import anyio

    from engagement_core.transport import AsyncTransport, SyncTransport

T = TypeVar("T")


@frozen
class Send:
    """Send a request and hand its answer back."""

    request: WireRequest
    timeout: float
    """Seconds for each phase: connecting, sending, and every wait for more of the answer."""
    deadline: Deadline = field(factory=lambda: Deadline(None))
    """When the whole answer must have come."""


@frozen
class Sleep:
    """Wait this many seconds."""

    seconds: float


@frozen
class Enter:
    """Wait until nobody else holds a mutex; whoever has entered must call its `leave`."""

    mutex: Mutex


class Mutex:
    """Lets one thread (of a synchronous client) or one task (of an asynchronous one) in at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._async_lock: anyio.Lock | None = None

    def enter(self) -> None:
        """Wait for the turn of this thread."""
        self._lock.acquire()

    async def enter_async(self) -> None:
        """Wait for the turn of this task."""
        if self._async_lock is None:
            import anyio

            self._async_lock = anyio.Lock()
        await self._async_lock.acquire()

    def leave(self) -> None:
        """Let the next one in."""
        if self._lock.locked():
            self._lock.release()
        elif self._async_lock is not None:
            self._async_lock.release()

    def __reduce__(self) -> tuple[type[Mutex], tuple[()]]:
        return Mutex, ()


Step = Send | Sleep | Enter
Steps = Generator[Step, Any, T]


def send(step: Send) -> Steps[WireResponse]:
    """Yield a request and return its answer with its type."""
    response: WireResponse = yield step
    return response


def drive(steps: Steps[T], transport: SyncTransport) -> T:
    """Carry the steps out one after the other; what a step raises is raised inside the generator."""
    try:
        step = next(steps)
        while True:
            try:
                outcome = _carry_out(step, transport)
            except Exception as error:  # noqa: BLE001
                step = steps.throw(error)
            else:
                step = steps.send(outcome)
    except StopIteration as stop:
        value: T = stop.value
        return value
    finally:
        steps.close()


async def drive_async(steps: Steps[T], transport: AsyncTransport) -> T:
    """The same for asyncio and trio; a cancelled task closes the generator."""
    try:
        step = next(steps)
        while True:
            try:
                outcome = await _carry_out_async(step, transport)
            except Exception as error:  # noqa: BLE001
                step = steps.throw(error)
            else:
                step = steps.send(outcome)
    except StopIteration as stop:
        value: T = stop.value
        return value
    finally:
        steps.close()


def _carry_out(step: Step, transport: SyncTransport) -> WireResponse | None:
    if isinstance(step, Send):
        return transport.send(step)
    if isinstance(step, Sleep):
        time.sleep(step.seconds)
    else:
        step.mutex.enter()
    return None


async def _carry_out_async(step: Step, transport: AsyncTransport) -> WireResponse | None:
    if isinstance(step, Send):
        return await transport.send(step)
    if isinstance(step, Sleep):
        import anyio

        await anyio.sleep(step.seconds)
    else:
        await step.mutex.enter_async()
    return None
