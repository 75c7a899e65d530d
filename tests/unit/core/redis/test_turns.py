"""Workers that share a limit take their turns from one server."""

import itertools
import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from engagement_core import APITimeoutError, RateLimit, RedisRateLimit
from engagement_core.rate_limiter import Turn
from engagement_core.redis_rate_limit import RedisRateLimiter
from tests.unit.core.faulty_server import Behaviour, FaultyServer, echoes
from tests.unit.core.redis import caller
from tests.unit.core.redis.asking import Clock, ask
from tests.unit.core.redis.server import Server
from tests.unit.core.small import READ, WRITE, Small, call_of
from tests.unit.core.test_forks import fork, status

ROOT = Path(__file__).parents[4]
HOUR = RateLimit(100, 3600.0)


class Vendor(FaultyServer):
    """Notes when each request arrives."""

    def __init__(self, *script: Behaviour) -> None:
        super().__init__(*script)
        self.arrivals: list[float] = []

    def arrived(self, request: bytes) -> None:
        """Record a request."""
        self.arrivals.append(time.monotonic())


def limiter(server: Server, key: str, rate: RateLimit = HOUR, burst: int = 1, **options: RateLimit) -> RedisRateLimiter:
    return RedisRateLimiter(RedisRateLimit(server.url, rate, key=key, burst=burst, operations=options), Clock())


def reserve(limiter: RedisRateLimiter, operation: str = "", longest: float | None = None) -> float | None:
    return ask(limiter.reserve(longest, Turn(operation)))


def most_in(seconds: float, times: Sequence[float]) -> int:
    """The largest number of times in any period."""
    return max(sum(start <= time < start + seconds for time in times) for start in times)


@pytest.mark.parametrize(
    ("rate", "burst"), [(HOUR, 1), (HOUR, 5), (RateLimit(7, 60.0), 7), (RateLimit(1, 10.0), 1), (RateLimit(9, 60.0), 2)]
)
def test_no_period_has_more_turns_than_the_limit(server: Server, key: str, rate: RateLimit, burst: int) -> None:
    shared = limiter(server, key, rate, burst)
    # They are all reserved at about the same time, so the waits are the turns.
    began = time.monotonic()
    waits: list[float] = []
    for _ in range(250):
        asked = time.monotonic() - began
        waits.append(asked + (reserve(shared) or 0.0))
    assert most_in(rate.seconds, waits) <= rate.calls


def test_threads_and_processes_reserve_turns_of_which_no_two_are_closer_than_allowed(server: Server, key: str) -> None:
    def reserve_many() -> bool:
        with ThreadPoolExecutor(3) as threads:
            return None not in [each.result() for each in [threads.submit(reserve, shared) for _ in range(60)]]

    shared = limiter(server, key)
    turns: list[float] = []
    watches = threading.Event()

    def watch() -> None:
        with server.commands() as commands:
            watches.set()
            for command in commands:
                if command[:2] == ["SET", f"rate-limit:{{{key}}}:free"]:
                    turns.append(float(command[2]) / 1e6)
                if command == ["ECHO", "end"]:
                    return

    watcher = threading.Thread(target=watch)
    watcher.start()
    watches.wait()
    children = [fork(reserve_many) for _ in range(3)]
    assert reserve_many()
    assert [status(child) for child in children] == [0, 0, 0]
    server.ask("ECHO", "end")
    watcher.join()
    assert len(set(turns)) == 240
    assert most_in(HOUR.seconds, turns) <= HOUR.calls
    # 3 % of the limit are kept for calls that are late, at most a second's worth.
    assert (max(turns) - min(turns)) < 239 * HOUR.seconds / HOUR.calls * 1.03


def test_clients_in_several_processes_keep_the_limit_together(server: Server, key: str) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "clients/core/src")])}
    with Vendor(echoes) as vendor:
        command = [sys.executable, "-m", caller.__name__, server.url, key, vendor.url, "20"]
        workers = [subprocess.Popen(command, env=environment) for _ in range(3)]
        assert [worker.wait() for worker in workers] == [0, 0, 0]
    assert len(vendor.arrivals) == 60
    # Without sharing, all 60 would arrive within a second. A busy machine delays some requests more than others.
    assert most_in(caller.LIMIT.seconds, vendor.arrivals) <= caller.LIMIT.calls * 1.5


def test_a_wait_that_is_too_long_reserves_nothing(server: Server, key: str) -> None:
    shared = limiter(server, key)
    assert reserve(shared) == 0.0
    assert [reserve(shared, longest=5.0) for _ in range(5)] == [None] * 5
    assert 20.0 < (reserve(shared) or 0.0) < 37.0


def test_keys_and_operations_have_their_own_turns(server: Server, key: str) -> None:
    shared, other = limiter(server, key, readThing=RateLimit(1, 60.0)), limiter(server, f"{key}-other")
    assert [reserve(shared), reserve(shared, "readThing"), reserve(other)] == [0.0, 0.0, 0.0]
    assert reserve(shared, "readThing", longest=50.0) is None
    assert reserve(shared, "sendThing", longest=50.0) is not None


def test_the_keys_expire_by_themselves(server: Server, key: str) -> None:
    shared = limiter(server, key, RateLimit(10, 1.0))
    for _ in range(5):
        reserve(shared)
    assert 0 < server.ask("PTTL", f"rate-limit:{{{key}}}:free") <= 600


def test_a_turn_is_used_when_it_comes_and_not_before(server: Server, key: str) -> None:
    clock = Clock()
    shared = RedisRateLimiter(RedisRateLimit(server.url, HOUR, key=key), clock)
    turns = [Turn(), Turn()]
    waits = [ask(shared.reserve(None, turn)) or 0.0 for turn in turns]
    assert shared.take(None, turns[0]) == 0.0
    assert shared.take(None, turns[1]) == pytest.approx(waits[1])
    assert shared.take(waits[1] / 2, turns[1]) is None
    clock.now += waits[1]
    # After a wait, it asks whether there is a pause; then again, when the connection is open, it need not.
    assert ask(shared.take(None, turns[1])) == 0.0
    assert shared.take(None, turns[1]) == 0.0


def test_a_call_that_is_late_takes_another_turn_and_is_sent_nevertheless(server: Server, key: str) -> None:
    clock = Clock()
    shared = RedisRateLimiter(RedisRateLimit(server.url, RateLimit(1, 10.0), key=key), clock)
    turn = Turn()
    assert ask(shared.reserve(None, turn)) == 0.0
    waits: list[float] = []
    for late in itertools.repeat(1.0, 10):
        clock.now += late
        wait = ask(shared.take(None, turn)) or 0.0
        if not wait:
            break
        waits.append(wait)
        clock.now += wait
    # 0.3 s are allowed, then 0.6, then 1.2.
    assert len(waits) == 2
    assert waits == sorted(waits)


def test_a_turn_that_is_cancelled_costs_only_itself(server: Server, key: str) -> None:
    shared = limiter(server, key)
    turns = [Turn() for _ in range(3)]
    for turn in turns:
        ask(shared.reserve(None, turn))
        shared.cancel(turn)
    assert 90.0 < (reserve(shared) or 0.0) < 3 * 37.0


def test_the_calls_of_a_client_take_turns_of_their_operation(server: Server, key: str) -> None:
    limit = RedisRateLimit(server.url, RateLimit(1000, 1.0), key=key, operations={"readThing": RateLimit(1, 60.0)})
    with FaultyServer(echoes) as vendor, Small(base_url=vendor.url, rate_limit=limit, deadline=5.0) as client:
        client.perform(call_of(READ))
        with pytest.raises(APITimeoutError, match="no time to send within the client's rate limit"):
            client.perform(call_of(READ))
        assert client.perform(call_of(WRITE)).attempts == 1
    assert len(vendor.requests) == 2
