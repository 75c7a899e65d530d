"""A pause that a vendor asks one worker for holds for all workers."""

import asyncio

import pytest

from engagement_core import APITimeoutError, Quota, RateLimit, RateLimitError, RedisRateLimit
from engagement_core.http_types import Headers
from engagement_core.rate_limiter import Turn
from engagement_core.redis_rate_limit import RedisRateLimiter
from tests.unit.core.faulty_server import FaultyServer, echoes, responds
from tests.unit.core.redis.asking import Clock, ask
from tests.unit.core.redis.server import Server
from tests.unit.core.small import AsyncSmall, Small

FAST = RateLimit(1000, 1.0)


def learn(limiter: RedisRateLimiter, turn: Turn, status: int = 429, **headers: str) -> None:
    given = Headers([(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()])
    told = limiter.learn(status, given, turn)
    assert told is not None
    told.function()


def test_a_429_closes_the_key_for_other_clients_until_somebody_opens_it(server: Server, key: str) -> None:
    limit = RedisRateLimit(server.url, FAST, key=key)
    with (
        FaultyServer(responds(429, retry_after="1800"), echoes) as vendor,
        Small(base_url=vendor.url, rate_limit=limit) as first,
        Small(base_url=vendor.url, rate_limit=limit) as second,
    ):
        with pytest.raises(RateLimitError):
            first.things.read("7")
        said = r"asked for a pause until 20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ \(Retry-After: 1800\)"
        with pytest.raises(APITimeoutError, match=said) as caught:
            second.things.read("7")
        assert caught.value.outcome == "unsent"
        assert len(vendor.requests) == 1
        assert 0 < server.ask("PTTL", f"rate-limit:{{{key}}}:closed") <= 1_800_000
        second.reset_rate_limit()
        assert second.things.read("7").id == first.things.read("7").id == "7"


def test_a_429_of_a_task_closes_the_key(server: Server, key: str) -> None:
    async def run() -> None:
        async with AsyncSmall(base_url=vendor.url, rate_limit=limit) as first:
            with pytest.raises(RateLimitError):
                await first.things.read("7")
        async with AsyncSmall(base_url=vendor.url, rate_limit=limit) as second:
            with pytest.raises(APITimeoutError, match="Retry-After: 1800"):
                await second.things.read("7")

    limit = RedisRateLimit(server.url, FAST, key=key)
    with FaultyServer(responds(429, retry_after="1800"), echoes) as vendor:
        asyncio.run(run())
    assert len(vendor.requests) == 1


def test_a_call_waits_for_a_short_pause_and_a_retry_takes_a_turn(server: Server, key: str) -> None:
    limit = RedisRateLimit(server.url, FAST, key=key)
    with (
        FaultyServer(responds(429, retry_after="1"), echoes) as vendor,
        Small(base_url=vendor.url, rate_limit=limit) as client,
    ):
        response = client.things.with_raw_response.read("7")
    assert response.attempts == 2
    assert len(vendor.requests) == 2


def test_every_attempt_takes_a_turn(server: Server, key: str) -> None:
    limit = RedisRateLimit(server.url, RateLimit(1, 60.0), key=key)
    with (
        FaultyServer(responds(503), echoes) as vendor,
        Small(base_url=vendor.url, rate_limit=limit, deadline=5.0) as client,
        pytest.raises(APITimeoutError, match="no time to send within the client's rate limit") as caught,
    ):
        client.things.read("7")
    assert caught.value.attempts == 2
    assert len(vendor.requests) == 1


def test_turns_that_were_reserved_before_a_pause_are_not_used_in_it(server: Server, key: str) -> None:
    clock = Clock()
    limit = RedisRateLimit(server.url, RateLimit(1, 10.0), key=key)
    first, second = (RedisRateLimiter(limit, clock) for _ in range(2))
    turns = [Turn(), Turn()]
    clock.now += [ask(second.reserve(None, turn)) or 0.0 for turn in turns][1]
    learn(first, Turn(), retry_after="30")
    assert 20.0 < (ask(second.take(None, turns[1])) or 0.0) <= 30.0
    assert ask(second.take(5.0, Turn())) is None


def test_turns_after_a_pause_are_spread_too(server: Server, key: str) -> None:
    first, second = (RedisRateLimit(server.url, RateLimit(1, 10.0), key=key).limiter() for _ in range(2))
    learn(first, Turn(), retry_after="30")
    waits = [ask(second.reserve(None, Turn())) or 0.0 for _ in range(3)]
    assert waits[0] > 20.0
    assert waits[1] - waits[0] > 5.0
    assert waits[2] - waits[1] > 5.0


def test_a_longer_pause_wins_and_an_implausible_one_is_ignored(server: Server, key: str) -> None:
    first, second = (RedisRateLimit(server.url, FAST, key=key).limiter() for _ in range(2))
    learn(first, Turn(), retry_after="50")
    learn(second, Turn(), retry_after="10")
    third = RedisRateLimit(server.url, FAST, key=key).limiter()
    assert 40.0 < (ask(third.reserve(None, Turn())) or 0.0) <= 50.0
    assert third.learn(429, Headers([(b"retry-after", b"31536000")]), Turn()) is None


def test_operations_with_a_limit_of_their_own_have_pauses_of_their_own(server: Server, key: str) -> None:
    limit = RedisRateLimit(server.url, FAST, key=key, operations={"readThing": FAST})
    first, second = limit.limiter(), limit.limiter()
    learn(first, Turn("readThing"), retry_after="30")
    assert ask(second.reserve(5.0, Turn("readThing"))) is None
    assert str(second.pause(Turn("readThing"))).endswith("(Retry-After: 30)")
    assert ask(second.reserve(5.0, Turn("sendThing"))) is not None
    assert second.pause(Turn("sendThing")) is None


def test_the_quota_is_that_of_the_latest_response(server: Server, key: str) -> None:
    limit = RedisRateLimit(server.url, FAST, key=key, operations={"sendThing": FAST})
    with (
        FaultyServer(responds(x_ratelimit_limit="10", x_ratelimit_remaining="9")) as vendor,
        Small(base_url=vendor.url, rate_limit=limit) as client,
    ):
        quotas = [client.rate_limit]
        client.things.read("7")
        quotas.append(client.rate_limit)
    assert quotas == [None, Quota(limit=10, remaining=9)]


def test_no_call_waits_for_a_pause_of_more_than_a_minute(server: Server, key: str) -> None:
    first, second = (RedisRateLimit(server.url, FAST, key=key).limiter() for _ in range(2))
    learn(first, Turn(), retry_after="90")
    assert ask(second.reserve(None, Turn())) is None
