"""Input and output as data, so that sync and async clients run the same code.

Whatever needs the network is written once, as a generator that yields each step and is sent its outcome; `drive` and
`drive_async` carry the steps out.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, TypeVar

from attrs import frozen

from engagement_core.wire import WireRequest, WireResponse

if TYPE_CHECKING:
    from engagement_core.transport import AsyncTransport, SyncTransport

T = TypeVar("T")


@frozen
class Send:
    """Send a request and hand its answer back."""

    request: WireRequest
    timeout: float
    """Seconds for each phase: connecting, sending, and every wait for more of the answer."""


Steps = Generator[Send, WireResponse, T]


def drive(steps: Steps[T], transport: SyncTransport) -> T:
    """Carry the steps out one after the other; what a step raises is raised inside the generator."""
    try:
        step = next(steps)
        while True:
            try:
                outcome = transport.send(step)
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(outcome)
    except StopIteration as stop:
        value: T = stop.value
        return value


async def drive_async(steps: Steps[T], transport: AsyncTransport) -> T:
    """The same for asyncio and trio."""
    try:
        step = next(steps)
        while True:
            try:
                outcome = await transport.send(step)
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(outcome)
    except StopIteration as stop:
        value: T = stop.value
        return value
