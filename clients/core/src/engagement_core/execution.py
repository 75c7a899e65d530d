"""Carrying out effects: the only code that differs between sync and async clients, apart from the transport."""

import time
from typing import TypeVar

from engagement_core.effects import AcquireLock, Effect, Effects, RunBlocking, SendRequest
from engagement_core.http_types import HTTPResponse
from engagement_core.transport import AsyncTransport, SyncTransport
from engagement_core.transport.masking import MaskingContext

T = TypeVar("T")


def execute(effects: Effects[T], transport: SyncTransport) -> T:
    """Carry out the effects one after the other; what one of them raises is raised inside the generator."""
    try:
        effect = next(effects)
        while True:
            try:
                result = _carry_out(effect, transport)
            except Exception as error:  # noqa: BLE001
                effect = effects.throw(error)
            else:
                effect = effects.send(result)
    except StopIteration as stop:
        value: T = stop.value
        return value
    finally:
        effects.close()


async def execute_async(effects: Effects[T], transport: AsyncTransport) -> T:
    """The same for asyncio and trio; cancelling the task closes the generator."""
    try:
        effect = next(effects)
        while True:
            try:
                result = await _carry_out_async(effect, transport)
            except Exception as error:  # noqa: BLE001
                effect = effects.throw(error)
            else:
                effect = effects.send(result)
    except StopIteration as stop:
        value: T = stop.value
        return value
    finally:
        effects.close()


def _carry_out(effect: Effect, transport: SyncTransport) -> HTTPResponse | bool | float | None:
    if isinstance(effect, SendRequest):
        with MaskingContext(effect.request):
            return transport.send(effect)
    if isinstance(effect, AcquireLock):
        return effect.mutex.acquire(effect.seconds)
    if isinstance(effect, RunBlocking):
        return effect.function()
    time.sleep(effect.seconds)
    return None


async def _carry_out_async(effect: Effect, transport: AsyncTransport) -> HTTPResponse | bool | float | None:
    if isinstance(effect, SendRequest):
        with MaskingContext(effect.request):
            return await transport.send(effect)
    if isinstance(effect, AcquireLock):
        return await effect.mutex.acquire_async(effect.seconds)
    if isinstance(effect, RunBlocking):
        return await effect.run_async()
    import anyio

    await anyio.sleep(effect.seconds)
    return None
