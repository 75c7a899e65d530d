"""Without the server, a call fails or keeps to the share of its worker; it is never sent without a turn."""

import asyncio
import itertools
import os
import signal
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from engagement_core import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    RateLimit,
    RedisRateLimit,
    RequestUnsent,
)
from engagement_core.effects import RunBlocking
from engagement_core.http_types import Headers
from engagement_core.rate_limiter import Turn
from engagement_core.redis_rate_limit import RedisRateLimiter
from tests.unit.core.faulty_server import FaultyServer, echoes, free_port
from tests.unit.core.redis.asking import Clock, ask
from tests.unit.core.redis.server import Server
from tests.unit.core.small import READ, AsyncSmall, Small, call_async, call_sync

FAST = RateLimit(1000, 1.0)
PASSWORD = "a-password-that-nobody-may-see"
both = pytest.mark.parametrize("call", [call_sync, call_async])
Call = Callable[..., Any]


def variables(error: BaseException | None) -> str:
    """What an error tracker reports of an error and its causes: the text, and the local variables of our functions."""
    seen: list[str] = []
    while error is not None:
        seen += traceback.format_exception(error)
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if "/tests/" not in frame.f_code.co_filename:
                seen += map(repr, frame.f_locals.values())
        error = error.__cause__ or error.__context__
    return "\n".join(seen)


@both
def test_a_call_fails_unsent_if_the_server_is_gone_and_names_the_limit(call: Call) -> None:
    port = free_port()
    limit = RedisRateLimit(f"redis://somebody:{PASSWORD}@127.0.0.1:{port}/0", FAST, key="braze:users.track")
    with FaultyServer(echoes) as vendor:
        with pytest.raises(APIConnectionError) as caught:
            call(vendor.url, READ, rate_limit=limit)
        assert not vendor.requests
    assert f"the shared rate limit 'braze:users.track' at 127.0.0.1:{port} is unavailable" in str(caught.value)
    assert not isinstance(caught.value, APITimeoutError)
    assert (caught.value.outcome, caught.value.attempts) == ("unsent", 3)
    assert PASSWORD not in variables(caught.value)


def test_a_server_that_hangs_up_during_the_authentication_exposes_no_password() -> None:
    with FaultyServer(lambda _: None) as other:
        url = f"redis://somebody:{PASSWORD}@127.0.0.1:{other.port}"
        with pytest.raises(RequestUnsent, match="is unavailable") as caught:
            ask(RedisRateLimit(url, FAST, key="k").limiter().reserve(None, Turn()))
    assert PASSWORD not in variables(caught.value)


def test_a_client_goes_on_when_the_server_is_back(own_server: Server) -> None:
    limit = RedisRateLimit(own_server.url, FAST, key="k")
    with FaultyServer(echoes) as vendor, Small(base_url=vendor.url, rate_limit=limit) as client:
        assert client.things.read("1").id == "1"
        own_server.stop()
        with pytest.raises(APIConnectionError, match="is unavailable"):
            client.things.read("2", max_attempts=1)
        assert len(vendor.requests) == 1
        own_server.start()
        assert client.things.read("3").id == "3"


def test_a_server_that_stops_while_a_call_waits_for_its_turn_lets_nothing_through(own_server: Server) -> None:
    clock = Clock()
    limiter = RedisRateLimiter(RedisRateLimit(own_server.url, RateLimit(1, 10.0), key="k"), clock)
    turns = [Turn(), Turn()]
    clock.now += [ask(limiter.reserve(None, turn)) or 0.0 for turn in turns][1]
    own_server.stop()
    with pytest.raises(RequestUnsent, match=r"the shared rate limit 'k' at .* is unavailable"):
        ask(limiter.take(None, turns[1]))


def test_a_client_keeps_to_its_share_until_the_server_is_back(own_server: Server) -> None:
    clock = Clock()
    limit = RedisRateLimit(own_server.url, RateLimit(10, 10.0), key="k", if_unavailable="share", workers=4)
    limiter = RedisRateLimiter(limit, clock)
    assert ask(limiter.reserve(None, Turn())) == 0.0
    own_server.stop()
    began = clock.now
    sent: list[float] = []
    while clock.now < began + 60.0:
        turn = Turn()
        clock.now += ask(limiter.reserve(None, turn)) or 0.0
        while wait := ask(limiter.take(None, turn)):
            clock.now += wait
        sent.append(clock.now - began)
    # A share is 2.5 of 10 calls in 10 s, evenly spread, and does not begin at once.
    assert sent[0] >= 4.0
    assert 10 <= len(sent) <= 15
    assert min(later - earlier for earlier, later in itertools.pairwise(sent)) >= 4.0
    own_server.start()
    clock.now += 10.0
    assert ask(limiter.reserve(None, Turn())) == 0.0
    assert isinstance(limiter.reserve(None, Turn()), RunBlocking)


def test_a_pause_that_was_asked_for_without_the_server_is_told_when_it_is_back(own_server: Server) -> None:
    clock = Clock()
    limit = RedisRateLimit(own_server.url, FAST, key="k", if_unavailable="share", workers=2)
    first, second = RedisRateLimiter(limit, clock), RedisRateLimiter(limit, clock)
    own_server.stop()
    told = first.learn(429, Headers([(b"retry-after", b"30")]), Turn())
    assert told is not None
    assert told.function() is None
    assert 20.0 < (ask(first.reserve(None, Turn())) or 0.0) <= 30.0
    own_server.start()
    assert ask(second.reserve(None, Turn())) == 0.0
    clock.now += 6.0
    ask(first.reserve(None, Turn()))
    assert 10.0 < (ask(second.reserve(None, Turn())) or 0.0) < 26.0


def test_only_one_call_at_a_time_asks_whether_the_server_is_back(own_server: Server) -> None:
    clock = Clock()
    limit = RedisRateLimit(own_server.url, FAST, key="k", if_unavailable="share", workers=2)
    limiter = RedisRateLimiter(limit, clock)
    own_server.stop()
    ask(limiter.reserve(None, Turn()))
    clock.now += 4.0
    assert not isinstance(limiter.reserve(None, Turn()), RunBlocking)
    clock.now += 2.0
    asked = [limiter.reserve(None, Turn()) for _ in range(5)]
    assert [isinstance(each, RunBlocking) for each in asked] == [True, False, False, False, False]


@both
def test_a_call_of_a_client_that_keeps_to_its_share_is_sent(call: Call) -> None:
    url = f"redis://127.0.0.1:{free_port()}"
    limit = RedisRateLimit(url, RateLimit(100, 1.0), key="k", if_unavailable="share", workers=2)
    with FaultyServer(echoes) as vendor:
        assert call(vendor.url, READ, rate_limit=limit).parse().id == "7"
    assert len(vendor.requests) == 1


@both
def test_the_deadline_holds_for_the_wait_as_with_a_limit_of_one_client(server: Server, key: str, call: Call) -> None:
    rate = RateLimit(1, 60.0)
    limit = RedisRateLimit(server.url, rate, key=key)
    messages: list[str] = []
    with FaultyServer(echoes) as vendor:
        call(vendor.url, READ, rate_limit=limit)
        with pytest.raises(APITimeoutError) as caught:
            call(vendor.url, READ, rate_limit=limit, deadline=2.0)
        messages.append(str(caught.value))
        with Small(base_url=vendor.url, rate_limit=rate, deadline=2.0) as client:
            client.things.read("7")
            with pytest.raises(APITimeoutError) as caught:
                client.things.read("7")
            messages.append(str(caught.value))
        assert len(vendor.requests) == 2
    assert messages[0] == messages[1]


@both
def test_a_wrong_password_is_a_configuration_error(server: Server, key: str, call: Call) -> None:
    server.ask("ACL", "SETUSER", "somebody", "on", ">right", "~*", "+@all")
    limit = RedisRateLimit(server.url_of("somebody", PASSWORD), FAST, key=key, if_unavailable="share", workers=2)
    with FaultyServer(echoes) as vendor:
        with pytest.raises(ConfigurationError, match="the server rejected the user or password") as caught:
            call(vendor.url, READ, rate_limit=limit)
        assert key in str(caught.value)
        assert not vendor.requests
    assert PASSWORD not in variables(caught.value)


def test_a_user_without_permissions_is_a_configuration_error(server: Server, key: str) -> None:
    server.ask("ACL", "SETUSER", "reader", "on", ">right", "~*", "+get", "+client")
    limiter = RedisRateLimit(server.url_of("reader", "right"), FAST, key=key).limiter()
    with pytest.raises(ConfigurationError, match="does not allow its user the commands EVALSHA, SCRIPT LOAD, TIME"):
        ask(limiter.reserve(None, Turn()))


def test_the_permissions_that_an_error_names_suffice(server: Server, key: str) -> None:
    commands = ["+evalsha", "+script|load", "+time", "+get", "+set", "+del"]
    server.ask("ACL", "SETUSER", "limiter", "on", ">right", "~rate-limit:*", *commands)
    limiter = RedisRateLimit(server.url_of("limiter", "right"), FAST, key=key).limiter()
    limiter.reset()
    assert ask(limiter.reserve(None, Turn())) == 0.0


def test_a_server_that_hangs_does_not_block_the_event_loop(own_server: Server) -> None:
    async def run() -> None:
        async def wake() -> None:
            # Nothing else lets the server go on.
            os.kill(number, signal.SIGCONT)

        async with AsyncSmall(base_url=vendor.url, rate_limit=limit, max_attempts=1) as client:
            await client.things.read("1")
            own_server.signal(signal.SIGSTOP)
            second, _ = await asyncio.gather(client.things.read("2"), wake())
            assert second.id == "2"

    number = own_server.number
    limit = RedisRateLimit(f"{own_server.url}?socket_timeout=5", FAST, key="k")
    with FaultyServer(echoes) as vendor:
        asyncio.run(run())


def test_a_call_of_a_task_ends_at_its_deadline_while_the_server_hangs(own_server: Server) -> None:
    async def run() -> None:
        async with AsyncSmall(base_url=vendor.url, rate_limit=limit) as client:
            await client.things.read("1")
            own_server.signal(signal.SIGSTOP)
            with pytest.raises(APITimeoutError, match=r"deadline of 0\.2 s leaves no time") as caught:
                await client.things.read("2", deadline=0.2)
            assert caught.value.outcome == "unsent"

    limit = RedisRateLimit(f"{own_server.url}?socket_timeout=5", FAST, key="k")
    with FaultyServer(echoes) as vendor:
        asyncio.run(run())
    assert len(vendor.requests) == 1
