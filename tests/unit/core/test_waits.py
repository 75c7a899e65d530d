"""How long to wait, computed with simulated clocks."""

import threading
from collections.abc import Callable

import pytest

from engagement_core import RateLimit
from engagement_core.deadline import Deadline
from engagement_core.http_types import Headers
from engagement_core.rate_limiter import RateLimiter
from engagement_core.retry import Backoff, retry_after

NOW = 1_700_000_000.0  # Tue, 14 Nov 2023 22:13:20 GMT


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """The time."""
        return self.now


def headers(**values: str) -> Headers:
    return Headers([(name.replace("_", "-").encode(), value.encode()) for name, value in values.items()])


def wait(status: int, **values: str) -> float | None:
    return retry_after(headers(**values), status, lambda: NOW)


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        ({"retry_after": "0"}, 0.0),
        ({"retry_after": " 120 "}, 120.0),
        ({"retry_after": "Tue, 14 Nov 2023 22:13:50 GMT"}, 30.0),
        ({"retry_after": "Tue, 14 Nov 2023 22:13:10 GMT"}, 0.0),
        ({"retry_after": "Tuesday, 14-Nov-23 22:13:50 GMT"}, 30.0),
        ({"retry_after": "Wed, 15 Nov 2023 00:13:50 +0200"}, 30.0),
        # The server's own clock is two hours ahead of ours: what counts is the difference.
        ({"retry_after": "Wed, 15 Nov 2023 00:13:50 GMT", "date": "Wed, 15 Nov 2023 00:13:20 GMT"}, 30.0),
        ({"x_ratelimit_reset": "1700000060"}, 60.0),
        ({"x_ratelimit_reset": "1600000000"}, 0.0),
        ({"x_ratelimit_reset": "1700000060", "date": "Tue, 14 Nov 2023 22:14:00 GMT"}, 20.0),
        ({"x_ratelimit_reset": "1700000060", "retry_after": "5"}, 5.0),
        ({"retry_after": "soon", "x_ratelimit_reset": "1700000060"}, None),
        ({"retry_after": "-5"}, None),
        ({"retry_after": "1.5"}, None),
        ({"retry_after": ""}, None),
        ({"retry_after": "9" * 30}, None),
        ({"retry_after": "Tue, 14 Nov 99999999999 22:13:50 GMT"}, None),
        ({"retry_after": "Tue, 31 Feb 2023 22:13:50 GMT"}, None),
        ({"retry_after": "30", "date": "yesterday"}, 30.0),
        ({"x_ratelimit_reset": "tomorrow"}, None),
        ({}, None),
    ],
)
def test_the_wait_that_a_response_asks_for(given: dict[str, str], seconds: float | None) -> None:
    assert wait(429, **given) == seconds


def test_the_reset_of_a_quota_means_something_only_when_it_is_used_up() -> None:
    assert wait(503, x_ratelimit_reset="1700000060") is None
    assert wait(503, retry_after="7") == 7.0


def backoff(random: Callable[[], float]) -> list[float]:
    return [Backoff(initial=0.5, longest=8.0, random=random).seconds(attempt) for attempt in range(1, 8)]


def test_waits_double_up_to_the_longest() -> None:
    assert backoff(lambda: 0.0) == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]


def test_chance_shortens_a_wait_by_up_to_a_half() -> None:
    assert backoff(lambda: 1.0) == [0.25, 0.5, 1.0, 2.0, 4.0, 4.0, 4.0]


def test_a_limiter_without_a_limit_never_makes_anybody_wait() -> None:
    limiter = RateLimiter(None, Clock())
    assert [limiter.reserve() for _ in range(5)] == [0.0] * 5


def test_a_limiter_spreads_turns_over_the_window() -> None:
    clock = Clock()
    limiter = RateLimiter(RateLimit(2, 10.0), clock)
    assert [limiter.reserve() for _ in range(5)] == [0.0, 0.0, 10.0, 10.0, 20.0]
    clock.now += 15.0
    assert limiter.reserve() == 5.0


def test_no_window_ever_has_more_turns_than_allowed() -> None:
    clock = Clock()
    limiter = RateLimiter(RateLimit(3, 32.0), clock)
    turns: list[float] = []
    for step in range(60):
        clock.now += step * 37 % 11
        turns.append(clock.now + (limiter.reserve() or 0.0))
    assert all(later - earlier >= 32.0 for earlier, later in zip(turns, turns[3:], strict=False))


def test_a_turn_that_comes_too_late_is_not_taken() -> None:
    clock = Clock()
    limiter = RateLimiter(RateLimit(1, 10.0), clock)
    assert limiter.reserve() == 0.0
    assert limiter.reserve(5.0) is None
    assert limiter.reserve(10.0) == 10.0


@pytest.mark.parametrize(
    ("status", "given", "pause"),
    [
        (429, {"retry_after": "30"}, 30.0),
        (429, {}, 0.0),
        (503, {"retry_after": "30"}, 0.0),
        (200, {"x_ratelimit_remaining": "0", "retry_after": "5"}, 5.0),
        (200, {"x_ratelimit_remaining": "1", "retry_after": "5"}, 0.0),
        (429, {"x_ratelimit_remaining": "3", "x_ratelimit_reset": "99999999999"}, 0.0),
    ],
)
def test_a_limiter_respects_what_the_vendor_says(status: int, given: dict[str, str], pause: float) -> None:
    clock = Clock()
    limiter = RateLimiter(None, clock)
    limiter.learn(status, headers(**given))
    assert limiter.reserve() == pause
    clock.now += pause
    assert limiter.reserve() == 0.0


def test_a_shorter_pause_does_not_end_a_longer_one() -> None:
    limiter = RateLimiter(None, Clock())
    limiter.learn(429, headers(retry_after="30"))
    limiter.learn(429, headers(retry_after="5"))
    assert limiter.reserve() == 30.0


def test_threads_take_different_turns() -> None:
    limiter = RateLimiter(RateLimit(1, 1.0), Clock())
    waits: list[float | None] = []
    threads = [threading.Thread(target=lambda: waits.append(limiter.reserve())) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(wait or 0.0 for wait in waits) == [float(number) for number in range(20)]


@pytest.mark.parametrize(("calls", "seconds"), [(0, 1.0), (-1, 1.0), (1, 0.0), (1, -1.0)])
def test_a_limit_that_lets_nothing_through_is_rejected(calls: int, seconds: float) -> None:
    with pytest.raises(ValueError, match="> 0"):
        RateLimit(calls, seconds)


def test_a_deadline_counts_down() -> None:
    clock = Clock()
    deadline = Deadline(10.0, clock)
    assert (deadline.remaining(), deadline.cap(30.0), deadline.cap(3.0), deadline.allows(10.0)) == (
        10.0,
        10.0,
        3.0,
        False,
    )
    clock.now += 7.0
    assert (deadline.remaining(), deadline.cap(30.0), deadline.allows(2.9), deadline.expired()) == (
        3.0,
        3.0,
        True,
        False,
    )
    clock.now += 7.0
    assert (deadline.remaining(), deadline.expired()) == (0.0, True)


def test_no_deadline_never_comes() -> None:
    deadline = Deadline(None)
    assert (deadline.remaining(), deadline.cap(30.0), deadline.allows(1e9), deadline.expired()) == (
        None,
        30.0,
        True,
        False,
    )
