"""Carrying out steps: the only code that differs between sync and async clients, beside the transport."""

import time
from typing import TypeVar

from engagement_core.effects import AcquireLock, Effect, Effects, SendRequest
from engagement_core.http_types import HTTPResponse
from engagement_core.transport import AsyncTransport, SyncTransport
from engagement_core.transport.masking import Sending

T = TypeVar("T")


def execute(steps: Effects[T], transport: SyncTransport) -> T:
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


async def execute_async(steps: Effects[T], transport: AsyncTransport) -> T:
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


def _carry_out(step: Effect, transport: SyncTransport) -> HTTPResponse | bool | None:
    if isinstance(step, SendRequest):
        with Sending(step.request):
            return transport.send(step)
    if isinstance(step, AcquireLock):
        return step.mutex.enter(step.seconds)
    time.sleep(step.seconds)
    return None


async def _carry_out_async(step: Effect, transport: AsyncTransport) -> HTTPResponse | bool | None:
    if isinstance(step, SendRequest):
        with Sending(step.request):
            return await transport.send(step)
    if isinstance(step, AcquireLock):
        return await step.mutex.enter_async(step.seconds)
    import anyio

    await anyio.sleep(step.seconds)
    return None
