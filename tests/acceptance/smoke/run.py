"""Run the smoke test of one vendor's installed client against its mock and print the result as JSON.

`python run.py appizer` runs in an environment with the built wheels and without this repository.
"""

import asyncio
import importlib
import json
import pkgutil
import sys
import time
from types import ModuleType
from typing import Any

from engagement_core.client import AsyncClient, SyncClient
from engagement_core.operation import Operation
from engagement_core.testing import MockServer


def main(vendor: str) -> None:
    """Run the vendor's smoke test with the sync and the async client."""
    smoke = importlib.import_module(vendor)
    called: list[str] = []
    _record_calls(called)
    mock = smoke.MOCK()
    started = time.perf_counter()
    with MockServer(mock) as server:
        settings = {**smoke.CREDENTIALS, "base_url": server.base_url}
        with smoke.CLIENTS[0](**settings) as client:
            smoke.execute(client)
        asyncio.run(_run_async(smoke, settings))
    result = {
        "operations": len(set(called)),
        "known": known_operations(f"{vendor}_client"),
        "calls": len(mock.request_log),
        "seconds": time.perf_counter() - started,
    }
    print(json.dumps(result))


async def _run_async(smoke: ModuleType, settings: dict[str, Any]) -> None:
    async with smoke.CLIENTS[1](**settings) as client:
        await smoke.execute_async(client)


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
