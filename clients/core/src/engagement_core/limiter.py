"""Staying below a vendor's rate limit, together: all threads or tasks that use a client share one limiter.

The maintained limiter libraries block or refuse; none tells how long to wait without waiting itself, which is what a
call with a deadline, written once for sync and async, needs. This one only does the arithmetic.
"""

import threading
import time
from collections import deque
from collections.abc import Callable

from msgspec import Struct

from engagement_core.forks import renew_after_fork
from engagement_core.quota import Quota, read_quota
from engagement_core.retrying import asked_wait
from engagement_core.wire import Headers


class RateLimit(Struct, frozen=True):
    """At most this many calls in any span of this many seconds; raises ValueError where one of them is not above 0."""

    calls: int
    seconds: float

    def __post_init__(self) -> None:
        if self.calls <= 0 or self.seconds <= 0:
            raise ValueError(f"calls and seconds must be > 0, not {self.calls} and {self.seconds}")


class Limiter:
    """Hands out turns: by a configured rate, and by what the vendor's answers say of its quota."""

    def __init__(self, limit: RateLimit | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        self._clock = clock
        self._lock = threading.Lock()
        self._turns: deque[float] = deque(maxlen=limit.calls if limit else 0)
        self._closed_until = 0.0
        self._latest = Headers()
        renew_after_fork(self)

    def reserve(self, longest: float | None = None) -> float | None:
        """Take a turn and return the seconds to wait for it; None, and no turn, where that is longer than allowed."""
        with self._lock:
            now = self._clock()
            turn = max(now, self._closed_until, self._next_turn(now))
            if longest is not None and turn - now > longest:
                return None
            self._turns.append(turn)
            return turn - now

    def learn(self, status: int, headers: Headers) -> None:
        """Take in what an answer says: nothing left until the quota starts anew, or a pause that was asked for."""
        if "x-ratelimit-remaining" in headers:
            self._latest = headers
        remaining = headers.get("x-ratelimit-remaining", "").strip()
        # A 429 with calls left is about something else, such as a job that is still running, unless it asks to wait.
        refused = status == 429 and (remaining in ("", "0") or "retry-after" in headers)
        pause = asked_wait(headers, 429) if refused or remaining == "0" else None
        if pause is not None:
            with self._lock:
                self._closed_until = max(self._closed_until, self._clock() + pause)

    @property
    def quota(self) -> Quota | None:
        """What the last answer that told of a quota said."""
        return read_quota(self._latest)

    def _next_turn(self, now: float) -> float:
        if self._limit is None or len(self._turns) < self._limit.calls:
            return now
        return self._turns[0] + self._limit.seconds

    def after_fork(self) -> None:
        """Be free in the child process: a thread that holds the lock stays in the parent."""
        self._lock = threading.Lock()

    def __reduce__(self) -> tuple[type["Limiter"], tuple[RateLimit | None]]:
        return Limiter, (self._limit,)
