"""Documented rate limits: each operation or bucket waits for its own, unless the client has a rate limit."""

import pickle
import time

import httpx
import pytest
from msgspec.structs import replace

from engagement_core import APITimeoutError, RateLimit
from engagement_core.call import Call
from engagement_core.http_types import Headers
from engagement_core.operation import DocumentedLimit
from engagement_core.rate_limiter import DocumentedRateLimits, RateLimiter, Turn
from tests.unit.core.script import THING, Script, json
from tests.unit.core.small import READ, Small

ALONE = DocumentedLimit(2, 10.0)
SHARED = DocumentedLimit(1, 60.0, "things")


class Time:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def take(limiter: DocumentedRateLimits, operation: str, documented: DocumentedLimit | None) -> float | None:
    """Send a request of an operation at once, if it may be sent; returns the wait."""
    turn = Turn(operation, documented)
    wait = limiter.reserve(None, turn)
    if wait:
        limiter.cancel(turn)
        return wait
    return limiter.take(None, turn)


def test_an_operation_waits_for_its_own_limit_only() -> None:
    clock = Time()
    limiter = DocumentedRateLimits(clock)
    assert [take(limiter, "readThing", ALONE) for _ in range(3)] == [0.0, 0.0, 10.0]
    assert [take(limiter, "writeThing", ALONE), take(limiter, "sendThing", None)] == [0.0, 0.0]
    clock.now += 10.0
    assert take(limiter, "readThing", ALONE) == 0.0


def test_operations_of_a_bucket_share_its_limit() -> None:
    limiter = DocumentedRateLimits(Time())
    assert [take(limiter, name, SHARED) for name in ("readThing", "writeThing")] == [0.0, 60.0]


def test_a_pause_holds_for_what_shares_the_limit() -> None:
    limiter = DocumentedRateLimits(Time())
    used_up = Headers([(b"x-ratelimit-limit", b"1"), (b"x-ratelimit-remaining", b"0"), (b"retry-after", b"5")])
    assert take(limiter, "readThing", SHARED) == 0.0
    limiter.learn(429, used_up, Turn("readThing", SHARED))
    assert limiter.pause(Turn("writeThing", SHARED)) is not None
    assert limiter.pause(Turn("sendThing", None)) is None
    assert limiter.quota is not None
    assert limiter.quota.limit == 1
    limiter.reset()
    assert limiter.pause(Turn("readThing", SHARED)) is None


def test_a_copy_in_another_process_starts_anew() -> None:
    limiter = DocumentedRateLimits()
    assert [take(limiter, "readThing", SHARED), (take(limiter, "readThing", SHARED) or 0) > 59] == [0.0, True]
    assert take(pickle.loads(pickle.dumps(limiter)), "readThing", SHARED) == 0.0


def test_a_turn_that_is_taken_again_counts_once() -> None:
    clock = Time()
    limiter = RateLimiter(RateLimit(3, 10.0), clock)
    turns = [Turn(), Turn()]
    for turn in turns:
        assert limiter.take(None, turn) == 0.0
        clock.now += 1.0
    assert limiter.take(None, turns[0]) == 0.0
    assert [limiter.take(None, Turn()), limiter.take(None, Turn())] == [0.0, 9.0]


def test_the_rate_limit_of_a_client_replaces_the_documented_ones() -> None:
    read = Call(operation=replace(READ, rate_limit=DocumentedLimit(1, 60.0)), path={"id": "7"}, options={"deadline": 5})
    documented = Small(http_client=Script(json(THING), json(THING)).sync)
    assert documented.perform(read).value.id == "7"
    with pytest.raises(APITimeoutError, match="rate limit"):
        documented.perform(read)
    own = Small(http_client=Script(json(THING), json(THING)).sync, rate_limit=RateLimit(100, 1.0))
    assert [own.perform(read).value.id for _ in range(2)] == ["7", "7"]


def test_a_client_waits_for_a_documented_limit() -> None:
    read = Call(operation=replace(READ, rate_limit=DocumentedLimit(1, 0.05)), path={"id": "7"})
    times: list[float] = []

    def respond(_: httpx.Request) -> httpx.Response:
        times.append(time.monotonic())
        return json(THING)

    with httpx.Client(transport=httpx.MockTransport(respond)) as http_client:
        client = Small(http_client=http_client)
        for _ in range(3):
            client.perform(read)
    assert times[2] - times[0] >= 0.1
