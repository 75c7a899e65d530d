"""After a fork, a child has its own connections, leaves those of the parent alone, and never deadlocks."""

import asyncio
import gc
import os
import signal
import ssl
import sys
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from engagement_core import ConfigurationError, RateLimit
from engagement_core.effects import Mutex
from engagement_core.forks import renew_all
from engagement_core.rate_limiter import RateLimiter
from tests.unit.core.faulty_server import FaultyServer, echoes
from tests.unit.core.small import AsyncSmall, Small

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")

LONGEST = 20
"""Seconds after which a child that hangs is ended by the system."""


def fork(work: Callable[[], bool]) -> int:
    """Run a function in a forked process and return its ID. The process exits with 0 if the function returns True."""
    with warnings.catch_warnings():
        # Python 3.12 warns of threads at a fork: those are what is tested here.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child:
        return child
    try:
        signal.alarm(LONGEST)
        os._exit(0 if work() else 1)
    except BaseException:  # noqa: BLE001
        os._exit(2)


def status(child: int) -> int:
    """How a child has ended."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def reads_its_own(small: Small, name: str, times: int = 100) -> bool:
    """Whether every response is that of the request, and came at the first attempt."""
    names = [f"{name}-{number}" for number in range(times)]
    responses = [small.things.with_raw_response.read(name) for name in names]
    return [(response.parse().id, response.attempts) for response in responses] == [(name, 1) for name in names]


def test_processes_that_share_a_client_get_their_own_responses() -> None:
    with FaultyServer(echoes) as server, Small(base_url=server.url) as small:
        assert small.things.read("parent").id == "parent"
        children = [fork(partial(reads_its_own, small, name)) for name in ("a", "b", "c", "d")]
        assert reads_its_own(small, "parent")
        assert [status(child) for child in children] == [0, 0, 0, 0]
    # The parent goes on with the connection that it had.
    assert server.connections == 5


def test_a_fork_in_every_call_disturbs_neither_side() -> None:
    with FaultyServer(echoes) as server, Small(base_url=server.url) as small:
        small.things.read("first")
        for number in range(40):
            child = fork(partial(reads_its_own, small, f"c{number}", 1))
            assert reads_its_own(small, f"p{number}", 1)
            assert status(child) == 0
    assert server.connections == 41


@pytest.fixture
def small_heap() -> Iterator[None]:
    """Garbage collection looks only at what a test makes: in a forked child, it copies every page that it looks at."""
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("small_heap")
def test_a_child_that_closes_or_collects_leaves_an_encrypted_connection_to_its_parent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reads_and_closes(name: str) -> bool:
        with small:
            read = reads_its_own(small, name, 1)
        gc.collect()
        return read

    with FaultyServer(echoes, tls=trusted_server(tmp_path, monkeypatch)) as server, Small(base_url=server.url) as small:
        small.things.read("first")
        for number in range(20):
            assert status(fork(partial(reads_and_closes, f"c{number}"))) == 0
            assert reads_its_own(small, f"p{number}", 1)
    assert server.connections == 21


def trusted_server(folder: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """What proves to be 127.0.0.1 by an authority that the environment names."""
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate: Any = authority.issue_cert("127.0.0.1")
    certificate.configure_cert(context)
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "authority.pem"))
    return context


def test_a_child_of_a_task_has_an_event_loop_and_connections_of_its_own() -> None:
    async def read(name: str) -> bool:
        return (await small.things.read(name)).id == name

    def run_and_read(name: str) -> bool:
        return asyncio.run(read(name))

    async def run() -> list[int]:
        ended: list[int] = []
        async with small:
            assert await read("first")
            for number in range(20):
                child = fork(partial(run_and_read, f"c{number}"))
                assert await read(f"p{number}")
                ended.append(status(child))
                assert await read(f"q{number}")
        return ended

    with FaultyServer(echoes) as server:
        small = AsyncSmall(base_url=server.url)
        assert asyncio.run(run()) == [0] * 20
    assert server.connections == 21


def test_a_child_does_not_wait_for_a_mutex_whose_holder_stayed_in_the_parent() -> None:
    mutex = Mutex()
    mutex.acquire()
    assert status(fork(mutex.acquire)) == 0

    async def enter() -> int:
        await mutex.acquire_async()
        return fork(lambda: asyncio.run(mutex.acquire_async()))

    assert status(asyncio.run(enter())) == 0
    # What a child does is nothing to its parent.
    assert not mutex.acquire(0)


def test_a_child_does_not_wait_for_a_limiter_that_somebody_was_asking_at_the_fork() -> None:
    children: list[int] = []

    def clock() -> float:
        # The limiter asks for the time while it holds its lock.
        if not children:
            children.append(0)
            children[0] = fork(lambda: limiter.reserve() is not None)
        return 1.0

    limiter = RateLimiter(RateLimit(5, 1.0), clock)
    assert limiter.reserve() == 0.0
    assert status(children[0]) == 0


def test_an_http_client_that_was_used_before_the_fork_is_rejected_in_the_child() -> None:
    def is_refused() -> bool:
        for small in (first, second, first.with_options(timeout=3)):
            with pytest.raises(ConfigurationError, match="used before this process was forked"):
                small.things.read("child")
        return True

    with FaultyServer(echoes) as server, httpx.Client() as http:
        first, second = (Small(base_url=server.url, http_client=http) for _ in range(2))
        first.things.read("parent")
        assert status(fork(is_refused)) == 0
        assert first.things.read("parent").id == "parent"
    assert (len(server.requests), server.connections) == (2, 1)


def test_an_http_client_that_was_not_used_before_the_fork_serves_the_child() -> None:
    with FaultyServer(echoes) as server, httpx.Client() as http:
        small = Small(base_url=server.url, http_client=http)
        assert status(fork(lambda: small.things.read("child").id == "child")) == 0
    assert server.connections == 1


def test_what_a_child_does_first_can_be_done_in_any_process() -> None:
    async def run() -> None:
        async with AsyncSmall(base_url=server.url) as small:
            await small.things.read("7")
            renew_all()
            await small.things.read("7")

    mutex, limiter = Mutex(), RateLimiter()
    mutex.acquire()
    with FaultyServer(echoes) as server, httpx.Client() as http, Small(base_url=server.url) as small:
        lent = Small(base_url=server.url, http_client=http)
        lent.things.read("7")
        renew_all()
        small.things.read("7")
        with pytest.raises(ConfigurationError, match="forked"):
            lent.things.read("7")
        small.close()
        asyncio.run(run())
    assert server.connections == 4
    assert mutex.acquire(0)
    assert limiter.reserve() == 0.0
