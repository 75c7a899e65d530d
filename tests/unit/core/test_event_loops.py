"""One asynchronous client in several event loops: each has its own connections."""

import asyncio
import gc
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from types import ModuleType
from typing import Any

import anyio
import httpx
import pytest

from engagement_core import APIConnectionError
from engagement_core.effects import Mutex
from engagement_core.event_loops import PerLoop, running_loop
from tests.unit.core.faulty_server import FaultyServer, echoes
from tests.unit.core.script import Script
from tests.unit.core.small import SEND, AsyncSmall, call_of

BACKENDS = [name for name in ("asyncio", "trio") if find_spec(name)]


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_client_works_in_one_event_loop_after_the_other(backend: str) -> None:
    with FaultyServer(echoes) as server:
        small = AsyncSmall(base_url=server.url)

        async def read(name: str) -> str:
            return (await small.things.read(name)).id + (await small.things.read(name)).id

        assert [anyio.run(read, str(number), backend=backend) for number in range(4)] == ["00", "11", "22", "33"]
    # Each loop has closed its own connection; a socket that is left open would fail this test when it is collected.
    gc.collect()
    assert server.connections == 4


def test_two_threads_may_forget_the_same_closed_event_loop() -> None:
    asked: list[threading.Thread] = []

    class Loop(asyncio.SelectorEventLoop):
        """Lets another thread forget it while this one asks whether it is closed."""

        def is_closed(self) -> bool:
            if super().is_closed() and not asked:
                asked.append(threading.Thread(target=values.get))
                asked[0].start()
                asked[0].join()
            return super().is_closed()

    async def get() -> None:
        values.get()

    values = PerLoop(object)
    loop = Loop()
    loop.run_until_complete(get())
    loop.close()
    with ThreadPoolExecutor(1) as threads:
        threads.submit(values.get).result()
    assert asked


def test_a_client_works_in_several_event_loops_at_once() -> None:
    with FaultyServer(echoes) as server:
        small = AsyncSmall(base_url=server.url)

        async def read(names: list[str]) -> list[str]:
            return [thing.id for thing in await asyncio.gather(*(small.things.read(name) for name in names))]

        names = [[f"{loop}-{number}" for number in range(20)] for loop in range(8)]
        with ThreadPoolExecutor(8) as threads:
            assert [future.result() for future in [threads.submit(asyncio.run, read(each)) for each in names]] == names
    gc.collect()


def test_an_event_loop_that_goes_on_after_it_closed_its_generators_opens_new_connections() -> None:
    loop = asyncio.new_event_loop()
    try:
        with FaultyServer(echoes) as server:
            small = AsyncSmall(base_url=server.url)
            assert loop.run_until_complete(_read(small)) == "7"
            loop.run_until_complete(loop.shutdown_asyncgens())
            with pytest.warns(ResourceWarning, match="scheduled after"):
                assert loop.run_until_complete(_read(small)) == "7"
            loop.run_until_complete(small.close())
    finally:
        loop.close()
    assert server.connections == 2


def test_closing_in_a_later_event_loop_leaves_nothing_open() -> None:
    async def nothing() -> None:
        async with small:
            pass

    with FaultyServer(echoes) as server:
        small = AsyncSmall(base_url=server.url)
        assert asyncio.run(_read(small)) == "7"
        asyncio.run(nothing())
    gc.collect()


async def _read(small: AsyncSmall) -> str:
    return (await small.things.read("7")).id


def test_an_http_client_without_connections_works_in_several_event_loops() -> None:
    small = AsyncSmall(http_client=Script().asynchronous())
    assert [asyncio.run(_read(small)) for _ in range(3)] == ["7", "7", "7"]


async def _send(small: AsyncSmall, _: str) -> None:
    await small.perform(call_of(SEND))


async def _download(small: AsyncSmall, url: str) -> None:
    async with small.download(url) as pieces:
        [piece async for piece in pieces]


@pytest.mark.parametrize("call", [_send, _download])
def test_connections_of_an_http_client_in_another_event_loop_are_reported_and_nothing_is_sent_twice(call: Any) -> None:
    loops = [asyncio.new_event_loop(), asyncio.new_event_loop()]
    with FaultyServer(echoes) as server:
        http = httpx.AsyncClient()
        small = AsyncSmall(base_url=server.url, http_client=http)
        assert loops[0].run_until_complete(_read(small)) == "7"
        with pytest.raises(APIConnectionError, match="belong to another event loop") as caught:
            loops[1].run_until_complete(call(small, server.url))
        loops[0].run_until_complete(http.aclose())
    for loop in loops:
        loop.close()
    assert caught.value.outcome == "unknown"
    assert len(server.requests) <= 2


@pytest.mark.parametrize("call", [_send, _download])
def test_an_error_of_a_hook_stays_what_it_is(call: Any) -> None:
    async def fail(_: httpx.Request) -> None:
        raise RuntimeError("not today")

    async def run() -> None:
        async with httpx.AsyncClient(event_hooks={"request": [fail]}) as http:
            await call(AsyncSmall(base_url="http://127.0.0.1:1", http_client=http), "http://127.0.0.1:1")

    with pytest.raises(RuntimeError, match="not today"):
        asyncio.run(run())


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_mutex_serves_one_event_loop_after_the_other_also_if_one_never_left(backend: str) -> None:
    mutex = Mutex()

    async def enter() -> bool:
        return await mutex.acquire_async(0.05)

    assert [anyio.run(enter, backend=backend) for _ in range(3)] == [True, True, True]
    # Nobody is in this loop, so there is nobody to let in.
    mutex.release()


def test_a_trio_that_another_thread_is_importing_does_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    # A folder named `trio` on the path looks the same.
    monkeypatch.setitem(sys.modules, "trio", ModuleType("trio"))
    assert running_loop() is None
