"""Throughput over loopback sockets, with 1 and with 32 concurrent requests."""

import asyncio
import json
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack
from functools import partial

from tests.benchmarks.case import OURS, Case, Effort, Goal, Limit, Measure, Prepare, Sample, unavailable
from tests.benchmarks.loopback import loopback
from tests.benchmarks.measuring import OPEN
from tests.benchmarks.peers import tracking
from tests.benchmarks.peers.generated import OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT
from tests.benchmarks.peers.tracking import AsyncMaker, Maker
from tests.benchmarks.sockets import connections, exchange

BARE = "bare httpx with json"
HTTPX2 = f"{OURS}, httpx2"
BRAZE = "edx-braze-client"
SOCKETS = "blocking sockets, without HTTP"
AT_ONCE = 32


def _requests(effort: Effort) -> int:
    return effort.size(512, 192, AT_ONCE)


def _one_by_one(make: Maker) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        call, requests = make(OPEN.enter_context(loopback()), OPEN), _requests(effort)

        def some() -> None:
            for _ in range(requests):
                call()

        return _timed(some, requests)

    return prepare


def _threads(make: Maker) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        call, requests = make(OPEN.enter_context(loopback()), OPEN), _requests(effort)
        pool = OPEN.enter_context(ThreadPoolExecutor(AT_ONCE))

        def one(_: int) -> object:
            return call()

        def some() -> None:
            for _ in pool.map(one, range(requests)):
                pass

        return _timed(some, requests)

    return prepare


def _tasks(make: AsyncMaker, at_once: int) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        runner, requests = OPEN.enter_context(asyncio.Runner()), _requests(effort)
        clients = AsyncExitStack()
        OPEN.callback(lambda: runner.run(clients.aclose()))
        call = make(OPEN.enter_context(loopback()), clients)

        async def worker() -> None:
            for _ in range(requests // at_once):
                await call()

        async def all_workers() -> None:
            await asyncio.gather(*(worker() for _ in range(at_once)))

        return _timed(lambda: runner.run(all_workers()), requests)

    return prepare


def _sockets(at_once: int) -> Prepare:
    """The same bytes, to a server that looks at none of them."""

    def prepare(effort: Effort) -> Measure:
        opened = OPEN.enter_context(connections(at_once))
        body = json.dumps(tracking.BODY).encode()
        head = b"POST /users/track HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: %d\r\n\r\n" % len(body)
        requests = [head + body] * _requests(effort)
        return _timed(lambda: exchange(opened, requests), len(requests))

    return prepare


def _timed(work: Callable[[], object], requests: int) -> Measure:
    work()

    def run() -> Sample:
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        return {"wall": (time.perf_counter() - wall) / requests, "cpu": (time.process_time() - cpu) / requests}

    return run


def _case(name: str, title: str, contenders: dict[str, Prepare], at_once: int) -> Case:
    return Case(
        name=name,
        group="Throughput",
        title=title,
        unit="µs",
        clock="wall",
        contenders={**contenders, SOCKETS: _sockets(at_once)},
        limits=(Limit(SOCKETS),),
        goals=(Goal(against=BARE, at_most=1 / 0.85, text="at least 85 % of the rate"),),
        most_rounds=7,
    )


def _sync_case(name: str, title: str, way: Callable[[Maker], Prepare], at_once: int) -> Case:
    contenders = {
        OURS: way(tracking.ours),
        HTTPX2: way(partial(tracking.ours, library="httpx2")),
        BARE: way(tracking.bare),
        OPENAPI_PYTHON_CLIENT: way(tracking.openapi_python_client),
        OPENAPI_GENERATOR: way(tracking.openapi_generator),
        BRAZE: way(tracking.edx_braze_client),
    }
    return _case(name, title, contenders, at_once)


def _async_case(name: str, title: str, at_once: int) -> Case:
    contenders = {
        OURS: _tasks(tracking.ours_async, at_once),
        HTTPX2: _tasks(partial(tracking.ours_async, library="httpx2"), at_once),
        BARE: _tasks(tracking.bare_async, at_once),
        OPENAPI_PYTHON_CLIENT: _tasks(tracking.openapi_python_client_async, at_once),
        OPENAPI_GENERATOR: unavailable("its async output is another client, on aiohttp"),
        BRAZE: unavailable("sync only"),
    }
    return _case(name, title, contenders, at_once)


CASES = (
    _sync_case("throughput-sync-1", "a request, sync, 1 at a time", _one_by_one, 1),
    _sync_case("throughput-sync-32", "a request, sync, 32 threads", _threads, AT_ONCE),
    _async_case("throughput-async-1", "a request, async, 1 at a time", 1),
    _async_case("throughput-async-32", "a request, async, 32 tasks", AT_ONCE),
)
