"""Connections when tasks are cancelled, and when a client is closed during calls."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from importlib.util import find_spec
from typing import Any

import anyio
import pytest

from engagement_core import APIConnectionError, APITimeoutError
from tests.unit.core.faulty_server import (
    Behaviour,
    Connection,
    FaultyServer,
    echoes,
    hangs,
    responds,
    response_bytes,
)
from tests.unit.core.small import SEND, AsyncSmall, Small, call_of

BACKENDS = [name for name in ("asyncio", "trio") if find_spec(name)]
CONNECTIONS = 100
"""The most that a client opens."""


def download(small: AsyncSmall, url: str) -> Callable[[], Awaitable[Any]]:
    async def fetch() -> None:
        async with small.download(f"{url}/file") as pieces:
            assert b"".join([piece async for piece in pieces])

    return fetch


def read(small: AsyncSmall, _: str) -> Callable[[], Awaitable[Any]]:
    return lambda: small.things.read("7")


@pytest.mark.parametrize("kind", [read, download])
def test_tasks_that_are_cancelled_when_their_turn_comes_cost_no_connection(kind: Any) -> None:
    async def run() -> None:
        async with AsyncSmall(base_url=server.url, timeout=10, max_attempts=1) as small:
            call = kind(small, server.url)
            waiting: list[asyncio.Task[None]] = []

            async def use_a_connection() -> None:
                await call()
                # Its connection is free now, and has been given to the next task, which has not woken up yet.
                waiting.pop(0).cancel()

            async def wait_in_vain() -> None:
                await call()

            using = [asyncio.create_task(use_a_connection()) for _ in range(CONNECTIONS)]
            await asyncio.to_thread(server.first_request.wait, 10)
            # A connection that is still being opened would change the order of the turns.
            await asyncio.sleep(1)
            waiting += [asyncio.create_task(wait_in_vain()) for _ in range(CONNECTIONS)]
            cancelled = list(waiting)
            await asyncio.sleep(0)
            release.set()
            await asyncio.gather(*using)
            await asyncio.wait(cancelled)
            assert all(task.cancelled() for task in cancelled)
            assert (await small.with_options(timeout=3).things.read("7")).id == "7"

    release = threading.Event()
    with FaultyServer(responds_after(release)) as server:
        asyncio.run(run())
    assert len(server.requests) == CONNECTIONS + 1


def test_tasks_that_are_cancelled_while_a_stale_connection_is_closed_cost_no_connection() -> None:
    def responds_once(connection: Connection) -> None:
        connection.read()
        connection.write(b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 11\r\n\r\n{"id": "7"}')
        closed.release()

    async def run() -> None:
        async with AsyncSmall(base_url=server.url, timeout=2, max_attempts=1) as small:
            # A connection gets lost in one of these turns of the event loop.
            for turns in range(5, 15):
                for _ in range(CONNECTIONS + 10):
                    with suppress(APIConnectionError):
                        await small.things.read("7")
                        await asyncio.to_thread(closed.acquire, timeout=10)
                    task = asyncio.create_task(small.things.read("7"))
                    for _ in range(turns):
                        await asyncio.sleep(0)
                    task.cancel()
                    await asyncio.wait([task])
            assert (await small.with_options(max_attempts=3).things.read("7")).id == "7"

    closed = threading.Semaphore(0)
    with FaultyServer(responds_once) as server:
        asyncio.run(run())


@pytest.mark.parametrize("backend", BACKENDS)
def test_connections_are_opened_anew_after_fifty_cancelled_calls(backend: str) -> None:
    async def run() -> list[int]:
        counts: list[int] = []
        async with AsyncSmall(base_url=server.url) as small:
            for cancelled in (49, 1, 49, 1):
                for _ in range(cancelled):
                    with anyio.move_on_after(0):
                        async with small.download(f"{silent.url}/file"):
                            pytest.fail("nothing came")
                assert (await small.things.read("7")).id == "7"
                counts.append(server.connections)
        return counts

    with FaultyServer(hangs) as silent, FaultyServer(echoes) as server:
        assert anyio.run(run, backend=backend) == [1, 2, 2, 3]


def responds_after(release: threading.Event) -> Behaviour:
    """Read a request, and respond when released."""
    respond = responds()

    def behave(connection: Connection) -> None:
        connection.server.first_request.set()
        release.wait(10)
        respond(connection)

    return behave


class Counting:
    """Echoes requests, and counts how many connections have one at the same time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._now = self.most = 0

    def __call__(self, connection: Connection) -> None:
        while request := connection.read():
            self._count(1)
            name = request.split(b" ")[1].rpartition(b"/")[2]
            body = b'{"id": "' + name + b'"}'
            # Before the client can send the next one.
            self._count(-1)
            connection.write(response_bytes(200, body).replace(b"connection: close\r\n", b""))

    def _count(self, change: int) -> None:
        with self._lock:
            self._now += change
            self.most = max(self.most, self._now)


def test_more_tasks_than_connections_take_turns() -> None:
    async def run() -> list[str]:
        async with AsyncSmall(base_url=server.url) as small:
            names = [str(number) for number in range(3 * CONNECTIONS)]
            things = await asyncio.gather(*(small.things.read(name) for name in names))
            assert [thing.id for thing in things] == names
            return names

    counting = Counting()
    with FaultyServer(counting) as server:
        names = asyncio.run(run())
    assert len(server.requests) == len(names)
    assert counting.most <= CONNECTIONS


def test_who_waits_longer_for_a_connection_than_the_timeout_has_sent_nothing() -> None:
    async def run() -> None:
        async with AsyncSmall(base_url=server.url, timeout=10) as small:
            using = [asyncio.create_task(small.perform(call_of(SEND))) for _ in range(CONNECTIONS)]
            await asyncio.to_thread(server.first_request.wait, 10)
            hasty = small.with_options(timeout=0.05, max_attempts=1)
            with pytest.raises(APITimeoutError, match="PoolTimeout: all 100 connections were in use") as caught:
                await hasty.perform(call_of(SEND))
            assert caught.value.outcome == "unsent"
            release.set()
            await asyncio.wait(using)

    release = threading.Event()
    with FaultyServer(responds_after(release)) as server:
        asyncio.run(run())
    assert len(server.requests) == CONNECTIONS


class Counts:
    """Counts connections that a client has closed."""

    def __init__(self) -> None:
        self.requests = threading.Semaphore(0)
        self.ends = threading.Semaphore(0)
        self.release = threading.Event()

    def respond(self, connection: Connection) -> None:
        """Respond to any number of requests, from a certain moment on; the connection stays open."""
        while connection.read():
            self.requests.release()
            self.release.wait(10)
            head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 11\r\n\r\n"
            connection.write(head + b'{"id": "7"}')
        self.ends.release()

    def count(self, semaphore: threading.Semaphore, expected: int) -> None:
        """Wait until something has happened so many times."""
        assert all(semaphore.acquire(timeout=10) for _ in range(expected))


def test_closing_under_running_calls_of_threads_lets_them_end_and_leaves_nothing_open() -> None:
    counts = Counts()
    with FaultyServer(counts.respond) as server, ThreadPoolExecutor(32) as threads:
        small = Small(base_url=server.url)
        running = [threads.submit(small.things.read, "7") for _ in range(32)]
        counts.count(counts.requests, 32)
        small.close()
        counts.release.set()
        assert [call.result().id for call in running] == ["7"] * 32
        counts.count(counts.ends, 32)
        # A later call leaves nothing open either.
        assert list(threads.map(small.things.read, ["7"] * 32))
        counts.count(counts.ends, server.connections - 32)


def test_closing_under_running_calls_of_tasks_lets_them_end_and_leaves_nothing_open() -> None:
    counts = Counts()

    async def run() -> None:
        small = AsyncSmall(base_url=server.url)
        running = [asyncio.create_task(small.things.read("7")) for _ in range(32)]
        await asyncio.to_thread(counts.count, counts.requests, 32)
        await small.close()
        counts.release.set()
        assert [thing.id for thing in await asyncio.gather(*running)] == ["7"] * 32
        await asyncio.to_thread(counts.count, counts.ends, 32)
        assert await asyncio.gather(*(small.things.read("7") for _ in range(32)))
        await asyncio.to_thread(counts.count, counts.ends, server.connections - 32)

    with FaultyServer(counts.respond) as server:
        asyncio.run(run())


def test_closing_under_a_running_download_lets_it_end() -> None:
    with FaultyServer(echoes) as server, Small() as small, small.download(f"{server.url}/file") as pieces:
        small.close()
        assert b"".join(pieces) == b'{"id": "file"}'


def test_a_client_that_is_entered_again_keeps_its_connections_again() -> None:
    async def run() -> None:
        small = AsyncSmall(base_url=server.url)
        for _ in range(2):
            async with small:
                await small.things.read("7")
                await small.things.read("7")

    with FaultyServer(echoes) as server:
        small = Small(base_url=server.url)
        for _ in range(2):
            with small:
                small.things.read("7")
                small.things.read("7")
        assert server.connections == 2
        asyncio.run(run())
    assert server.connections == 4
