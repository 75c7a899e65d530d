"""No response header stops a client for good: a pause is bounded, named, and can be reset."""

import asyncio
import time
from email.utils import formatdate
from typing import Any

import pytest

from engagement_core import APITimeoutError, RateLimit, RateLimitError
from engagement_core.http_types import Headers
from engagement_core.rate_limiter import MAX_PAUSE, RateLimiter
from engagement_core.retry import Backoff
from tests.unit.core.faulty_server import Behaviour, Connection, FaultyServer, responds
from tests.unit.core.small import READ, AsyncSmall, Small, call_of

YEAR = 365 * 24 * 3600
IMPLAUSIBLE: dict[str, dict[str, str]] = {
    "a reset in milliseconds": {"x_ratelimit_reset": str(int(time.time() * 1000))},
    "a reset in nanoseconds": {"x_ratelimit_reset": str(int(time.time() * 1e9))},
    "a reset in three hours": {"x_ratelimit_reset": str(int(time.time()) + 10_800)},
    "a reset after a response of the year 1": {
        "x_ratelimit_reset": str(int(time.time())), "date": "Mon, 01 Jan 1000 00:00:00 GMT"
    },
    "a year": {"retry_after": str(YEAR)},
    "19 digits": {"retry_after": "9" * 19},
    "5,000 digits": {"retry_after": "9" * 5000},
    "the year 9999": {"retry_after": "Fri, 31 Dec 9999 23:59:59 -2359"},
    "the year 1": {"retry_after": "Mon, 01 Jan 0001 00:00:00 +2359"},
    "a negative number": {"retry_after": "-86400", "x_ratelimit_reset": "-1"},
    "no number": {"retry_after": "NaN", "x_ratelimit_reset": "NaN"},
    "infinity": {"retry_after": "inf", "x_ratelimit_reset": "Infinity"},
    "an exponent": {"retry_after": "1e309", "x_ratelimit_reset": "1e309"},
    "digits of another script": {"retry_after": "\u0661\u0662", "x_ratelimit_reset": "\xb2\xb3"},
}  # fmt: skip


def headers(**values: str) -> Headers:
    return Headers([(name.replace("_", "-").encode(), value.encode()) for name, value in values.items()])


def slows_down(given: dict[str, str], status: int = 429) -> Behaviour:
    lines = [f"{name.replace('_', '-')}: {value}\r\n".encode() for name, value in given.items()]

    def behave(connection: Connection) -> None:
        connection.read()
        connection.write(b"HTTP/1.1 %d Slow down\r\nconnection: close\r\ncontent-length: 2\r\n" % status)
        connection.write(b"".join(lines) + b"\r\n{}")

    return behave


@pytest.mark.parametrize("given", IMPLAUSIBLE.values(), ids=IMPLAUSIBLE.keys())
@pytest.mark.parametrize("deadline", [None, 60.0])
def test_an_implausible_pause_holds_for_no_later_call(given: dict[str, str], deadline: float | None) -> None:
    with (
        FaultyServer(slows_down(given), responds()) as server,
        Small(base_url=server.url, deadline=deadline, max_attempts=1) as client,
    ):
        with pytest.raises(RateLimitError):
            client.things.read("7")
        assert client.things.read("7").id == "7"
    assert len(server.requests) == 2


def test_an_implausible_pause_holds_for_no_later_call_of_another_task() -> None:
    async def run() -> None:
        async with AsyncSmall(base_url=server.url, deadline=None, max_attempts=1) as client:
            with pytest.raises(RateLimitError):
                await client.things.read("7")
            assert (await client.things.read("7")).id == "7"

    with FaultyServer(slows_down({"x_ratelimit_reset": str(int(time.time() * 1000))}), responds()) as server:
        asyncio.run(run())
    assert len(server.requests) == 2


@pytest.mark.parametrize("given", IMPLAUSIBLE.values(), ids=IMPLAUSIBLE.keys())
@pytest.mark.parametrize("status", [200, 429])
def test_an_implausible_pause_does_not_close_the_limiter(given: dict[str, str], status: int) -> None:
    limiter = RateLimiter()
    limiter.learn(status, headers(x_ratelimit_remaining="0", **given))
    assert limiter.pause() is None
    assert limiter.reserve() == 0.0


@pytest.mark.parametrize("deadline", [None, 100.0])
@pytest.mark.parametrize(
    ("status", "given", "cause"),
    [
        (429, {"retry_after": "1800"}, r"Retry-After: 1800"),
        (429, {"x_ratelimit_reset": str(int(time.time()) + 1800)}, r"X-RateLimit-Reset: \d{10}"),
        (
            200,
            {"x_ratelimit_remaining": "0", "x_ratelimit_reset": str(int(time.time()) + 1800)},
            r"X-RateLimit-Reset: \d{10}",
        ),
        (429, {"retry_after": formatdate(time.time() + 1800, usegmt=True)}, r"Retry-After: \w{3}, .* GMT"),
    ],
)
def test_a_long_pause_is_named_and_can_be_ended(
    status: int, given: dict[str, str], cause: str, deadline: float | None
) -> None:
    said = rf"asked for a pause until 20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ \({cause}\), which leaves no time to send"
    with (
        FaultyServer(slows_down(given, status), responds()) as server,
        Small(base_url=server.url, deadline=deadline) as client,
    ):
        if status == 429:
            with pytest.raises(RateLimitError):
                client.things.read("7")
        else:
            client.things.read("7")
        with pytest.raises(APITimeoutError, match=said) as caught:
            client.with_options(timeout=5).things.read("7")
        assert (caught.value.attempts, caught.value.outcome) == (1, "unsent")
        assert "client.reset_rate_limit() ends the pause. Nothing was sent; it is safe to retry." in str(caught.value)
        assert len(server.requests) == 1
        client.reset_rate_limit()
        assert client.things.read("7").id == "7"
    assert len(server.requests) == 2


def test_a_pause_ends_by_itself() -> None:
    now = [100.0]
    limiter = RateLimiter(clock=lambda: now[0])
    limiter.learn(429, headers(retry_after=f"{MAX_PAUSE:.0f}"))
    assert limiter.reserve() is limiter.take() is None
    now[0] += MAX_PAUSE - 60.0
    assert limiter.reserve() == limiter.take() == 60.0
    now[0] += 60.0
    assert limiter.reserve() == limiter.take() == 0.0
    assert limiter.pause() is None


def test_a_pause_that_is_asked_for_while_a_call_gets_ready_holds_for_it_too() -> None:
    limiter = RateLimiter()
    assert limiter.reserve() == 0.0
    limiter.learn(429, headers(retry_after="1800"))
    assert limiter.take(100.0) is None


def test_a_long_header_is_cut_in_the_message() -> None:
    limiter = RateLimiter()
    limiter.learn(429, headers(retry_after=formatdate(time.time() + 1800, usegmt=True) + f" ({'x' * 500})"))
    assert "…)" in str(limiter.pause())
    assert len(str(limiter.pause())) < 150


@pytest.mark.parametrize(
    ("calls", "seconds"),
    [
        (float("nan"), 1.0), (1, float("nan")), (1, float("inf")), (float("inf"), 1.0), (1, 1e300), (1, 10**400),
        (10**30, 1.0), (1.5, 1.0),
    ],
)  # fmt: skip
def test_a_limit_that_no_clock_can_keep_is_rejected(calls: Any, seconds: float) -> None:
    with pytest.raises(ValueError, match="calls a whole number and seconds at most"):
        RateLimit(calls, seconds)


def test_no_number_of_attempts_is_too_large_for_a_wait() -> None:
    backoff = Backoff(initial=0.5, longest=8.0, random=lambda: 0.0)
    assert backoff.seconds(5_000) == 8.0
    assert Backoff(initial=0.0, random=lambda: 0.0).seconds(10**9) == 0.0


def test_a_client_that_may_wait_for_ever_still_waits_for_nobody_longer_than_a_minute() -> None:
    with (
        FaultyServer(responds(429, retry_after="90"), responds()) as server,
        Small(base_url=server.url, deadline=None) as client,
    ):
        with pytest.raises(RateLimitError):
            client.perform(call_of(READ))
        with pytest.raises(APITimeoutError, match="Retry-After: 90"):
            client.perform(call_of(READ))
    assert len(server.requests) == 1


def test_a_whole_number_of_another_type_is_one() -> None:
    whole: Any = 2.0
    now = [100.0]
    limiter = RateLimiter(RateLimit(whole, 10.0), lambda: now[0])
    assert [limiter.reserve() for _ in range(4)] == [0.0, 0.0, 10.0, 10.0]
