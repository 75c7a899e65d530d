"""`python -m tests.benchmarks.core_calls`: a call through a client beside the same call through bare httpx.

Both use the same in-memory transport, request and answer; the goal is at most 1.25 times bare httpx with json.
"""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from statistics import median

import httpx

from appizer_client import Appizer, AsyncAppizer
from appizer_client.testing import AppizerMock

URL = "https://api.appizer.com/v1/apps"
HEADERS = {"x-api-key": AppizerMock.API_KEY}
BODY = {"name": "Shop", "description": "Our web shop"}


def main(calls: int = 300, rounds: int = 15) -> dict[str, float]:
    """Print and return the ratio of client to bare httpx, sync and async: the median of rounds that alternate."""
    transport = httpx.MockTransport(_answering())
    ratios = {"sync": _sync(transport, calls, rounds), "async": asyncio.run(_async(transport, calls, rounds))}
    for kind, ratio in ratios.items():
        print(f"call overhead, {kind:5}: {ratio:.2f} x bare httpx")
    return ratios


def _answering() -> Callable[[httpx.Request], httpx.Response]:
    mock = AppizerMock()
    transport = httpx.ASGITransport(mock.app)

    async def ask() -> bytes:
        async with httpx.AsyncClient(transport=transport, base_url="https://api.appizer.com") as client:
            return (await client.get(f"/v1/apps/{AppizerMock.SAMPLE_ID}", headers=HEADERS)).content

    content = asyncio.run(ask())
    assert json.loads(content)["success"]
    return lambda _: httpx.Response(201, content=content, headers={"content-type": "application/json"})


def _sync(transport: httpx.MockTransport, calls: int, rounds: int) -> float:
    with httpx.Client(transport=transport, headers=HEADERS) as bare:
        appizer = Appizer(api_key=AppizerMock.API_KEY, http_client=bare)
        return median(
            _seconds(lambda: appizer.apps.create(name="Shop", description="Our web shop"), calls)
            / _seconds(lambda: bare.post(URL, json=BODY).json(), calls)
            for _ in range(rounds)
        )


def _seconds(call: Callable[[], object], calls: int) -> float:
    started = time.perf_counter()
    for _ in range(calls):
        call()
    return time.perf_counter() - started


async def _async(transport: httpx.MockTransport, calls: int, rounds: int) -> float:
    async with httpx.AsyncClient(transport=transport, headers=HEADERS) as bare:
        appizer = AsyncAppizer(api_key=AppizerMock.API_KEY, http_client=bare)

        async def plain() -> object:
            return (await bare.post(URL, json=BODY)).json()

        ratios = [
            await _async_seconds(lambda: appizer.apps.create(name="Shop", description="Our web shop"), calls)
            / await _async_seconds(plain, calls)
            for _ in range(rounds)
        ]
    return median(ratios)


async def _async_seconds(call: Callable[[], Awaitable[object]], calls: int) -> float:
    started = time.perf_counter()
    for _ in range(calls):
        await call()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
