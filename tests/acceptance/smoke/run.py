"""Run the smoke test of one vendor's installed client against its mock and print the result as JSON.

`python run.py appizer` runs in an environment with the built wheels and without this repository. A smoke test is
written once for both clients: its scenarios are generators that yield each call and are sent its result.
"""

import asyncio
import importlib
import json
import pkgutil
import sys
import time
from collections.abc import Generator
from contextlib import suppress
from types import ModuleType
from typing import Any

from engagement_core.client import AsyncClient, SyncClient
from engagement_core.operation import Operation
from engagement_core.paginator import AsyncPaginator, Paginator
from engagement_core.testing import MockServer

Scenario = Generator[Any, Any, None]


def main(vendor: str) -> None:
    """Run the vendor's smoke test with the sync and the async client, each with a mock of its own."""
    smoke = importlib.import_module(vendor)
    called: list[str] = []
    _record_calls(called)
    started = time.perf_counter()
    calls = _run(smoke) + _run_async(smoke)
    result = {
        "operations": len(set(called)),
        "known": known_operations(smoke.CLIENTS[0].__module__.partition(".")[0]),
        "calls": calls,
        "seconds": time.perf_counter() - started,
    }
    print(json.dumps(result))


def execute(smoke: ModuleType, client: Any) -> None:
    """Make the calls of each scenario."""
    for scenario in smoke.SCENARIOS:
        calls: Scenario = scenario(client)
        with suppress(StopIteration):
            call = next(calls)
            while True:
                call = calls.send(_items(call) if isinstance(call, Paginator) else call)


async def execute_async(smoke: ModuleType, client: Any) -> None:
    """Make the calls of each scenario with the asynchronous client."""
    for scenario in smoke.SCENARIOS:
        calls: Scenario = scenario(client)
        with suppress(StopIteration):
            call = next(calls)
            while True:
                call = calls.send(await (_async_items(call) if isinstance(call, AsyncPaginator) else call))


def _items(pages: Any) -> list[Any]:
    return list(pages)


async def _async_items(pages: Any) -> list[Any]:
    return [item async for item in pages]


def _run(smoke: ModuleType) -> int:
    mock = smoke.MOCK()
    with MockServer(mock) as server, smoke.CLIENTS[0](**smoke.CREDENTIALS, base_url=server.base_url) as client:
        execute(smoke, client)
    return len(mock.request_log)


def _run_async(smoke: ModuleType) -> int:
    mock = smoke.MOCK()
    with MockServer(mock) as server:
        asyncio.run(_connect(smoke, server.base_url))
    return len(mock.request_log)


async def _connect(smoke: ModuleType, base_url: str) -> None:
    async with smoke.CLIENTS[1](**smoke.CREDENTIALS, base_url=base_url) as client:
        await execute_async(smoke, client)


def _record_calls(called: list[str]) -> None:
    perform, perform_async = SyncClient.perform, AsyncClient.perform

    def sync(self: Any, call: Any) -> Any:
        called.append(call.operation.id)
        return perform(self, call)

    async def asynchronous(self: Any, call: Any) -> Any:
        called.append(call.operation.id)
        return await perform_async(self, call)

    setattr(SyncClient, "perform", sync)  # noqa: B010
    setattr(AsyncClient, "perform", asynchronous)  # noqa: B010


def known_operations(package: str) -> int:
    operations = importlib.import_module(f"{package}.operations")
    modules = [
        importlib.import_module(f"{operations.__name__}.{m.name}") for m in pkgutil.iter_modules(operations.__path__)
    ]
    return sum(isinstance(value, Operation) for module in modules for value in vars(module).values())


if __name__ == "__main__":
    main(sys.argv[1])
