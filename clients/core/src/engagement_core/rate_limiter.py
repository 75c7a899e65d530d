"""Staying below a vendor's rate limit; all threads or tasks of a client share one limiter.

The maintained rate limiter libraries block or fail. A call with a deadline that is written once for sync and async
needs to know how long to wait instead, so this limiter only does the arithmetic.
"""

import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

from msgspec import Struct

from engagement_core.effects import RunBlocking
from engagement_core.forks import renew_after_fork
from engagement_core.http_types import Headers
from engagement_core.operation import DocumentedLimit
from engagement_core.response import Quota, read_quota
from engagement_core.retry import MAX_WAIT, retry_after

MAX_PAUSE = 7200.0
"""Seconds; a longer pause is not kept, since one wrong header would stop all calls. A quota that resets every hour
fits, even if the clock is wrong."""
_MAX_SHOWN = 40
"""Characters of a header that a message shows."""


class RateLimit(Struct, frozen=True):
    """At most `calls` calls in any period of `seconds` seconds.

    Raises:
        ValueError: `calls` is not a positive whole number, or `seconds` is not a positive number.
    """

    calls: int
    seconds: float

    def __post_init__(self) -> None:
        # Comparisons with NaN are false.
        bounded = 0 < self.calls <= sys.maxsize and 0 < self.seconds <= threading.TIMEOUT_MAX
        if not (bounded and self.calls % 1 == 0):
            raise ValueError(
                f"calls and seconds must be > 0, calls a whole number and seconds at most {threading.TIMEOUT_MAX:.0f}, "
                f"not {self.calls} and {self.seconds}"
            )

    def share(self, workers: int) -> "RateLimit":
        """The rate limit of each of several workers that share this one without asking each other.

        The calls are divided and rounded down, so that the workers together never exceed the limit. With more workers
        than calls, each gets one call in a period that is longer in proportion; the limit then holds on average.

        Raises:
            ValueError: `workers` is not a positive whole number.
        """
        if not (workers >= 1 and workers % 1 == 0):
            raise ValueError(f"workers must be a whole number, at least 1, not {workers}")
        if self.calls >= workers:
            return RateLimit(int(self.calls // workers), self.seconds)
        return RateLimit(1, self.seconds * workers / self.calls)


class Pause(Struct, frozen=True):
    """A pause that the vendor has asked for."""

    end: float
    """In seconds of the limiter's clock."""
    until: datetime
    cause: str
    """The response header that asked for it."""

    def __str__(self) -> str:
        return f"the vendor asked for a pause until {self.until:%Y-%m-%dT%H:%M:%SZ} ({self.cause})"


class Reservation(Struct):
    """The turn that a server has given to a call, in seconds of the limiter's clock."""

    start: float
    """From when on it may be used."""
    checked: float
    """When the server last said so."""
    delays: int = 0
    """How often the call was too late for an earlier one."""


class Turn:
    """The place of one call, first in the queue, then among the calls that were sent."""

    __slots__ = ("at", "documented", "operation", "queued", "reservation")

    def __init__(self, operation: str = "", documented: DocumentedLimit | None = None) -> None:
        self.operation = operation
        """The operationId of the call."""
        self.documented = documented
        """The documented rate limit of the operation."""
        self.queued = False
        self.at: float | None = None
        """When it was taken, in seconds of the limiter's clock."""
        self.reservation: Reservation | None = None


class Limiter(Protocol):
    """Assigns the turns of a client's calls; see `RateLimiter` for the methods.

    A limiter that asks a server returns what to run instead of the seconds to wait. It raises RequestUnsent if the
    server does not respond.
    """

    @property
    def quota(self) -> Quota | None: ...  # noqa: D102
    def limits(self, turn: Turn) -> bool: ...  # noqa: D102
    def reserve(self, longest: float | None, turn: Turn) -> float | RunBlocking | None: ...  # noqa: D102
    def take(self, longest: float | None, turn: Turn) -> float | RunBlocking | None: ...  # noqa: D102
    def cancel(self, turn: Turn) -> None: ...  # noqa: D102
    def learn(self, status: int, headers: Headers, turn: Turn) -> RunBlocking | None: ...  # noqa: D102
    def pause(self, turn: Turn) -> Pause | None: ...  # noqa: D102
    def reset(self) -> None: ...  # noqa: D102


class SharedRateLimit:
    """Base class of rate limits that several processes share."""

    def limiter(self) -> Limiter:
        """The limiter of one client."""
        raise NotImplementedError


def limiter_for(limit: RateLimit | SharedRateLimit | None) -> Limiter:
    """The limiter of a client with this option; without one, the documented limits apply."""
    if isinstance(limit, SharedRateLimit):
        return limit.limiter()
    return DocumentedRateLimits() if limit is None else RateLimiter(limit)


class RateLimiter:
    """Assigns turns by the configured rate limit and by what responses say about the quota."""

    def __init__(self, limit: RateLimit | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        self._clock = clock
        self._lock = threading.Lock()
        self._calls = int(limit.calls) if limit else 0
        self._taken: deque[float] = deque(maxlen=self._calls)
        self._reserved: deque[float] = deque()
        self._pause: Pause | None = None
        self._latest = Headers()
        renew_after_fork(self)

    def limits(self, turn: Turn | None = None) -> bool:
        """Whether a rate limit is configured."""
        return self._limit is not None

    def reserve(self, longest: float | None = None, turn: Turn | None = None) -> float | None:
        """Queue for a turn and return the seconds to wait for it; None, without queueing, if that exceeds `longest`.

        The caller must `take` the turn or `cancel` it.
        """
        if self._limit is None and self._pause is None:
            return 0.0
        with self._lock:
            now = self._clock()
            wait = self._allowed(max(self._next_turn(now) - now, self._paused_for(now)), now, longest)
            if wait is not None and self._limit is not None:
                self._reserved.append(now + wait)
                if turn is not None:
                    turn.queued = True
            return wait

    def take(self, longest: float | None = None, turn: Turn | None = None) -> float | None:
        """Take the turn for a request that is sent now, and return 0.

        If too many requests were sent meanwhile, return the seconds to wait, or None if that exceeds `longest`. A turn
        that was already taken, such as before a connection was opened, moves to the current time.
        """
        if self._limit is None and self._pause is None:
            return 0.0
        with self._lock:
            now = self._clock()
            if turn is not None and turn.at is not None:
                self._give_back(turn.at)
            wait = self._allowed(max(self._limited_for(now), self._paused_for(now)), now, longest)
            if wait == 0.0:
                self._leave_queue(turn)
                self._taken.append(now)
                if turn is not None:
                    turn.at = now
            return wait

    def cancel(self, turn: Turn | None = None) -> None:
        """Leave the queue without taking a turn."""
        with self._lock:
            self._leave_queue(turn)

    def learn(self, status: int, headers: Headers, turn: Turn | None = None) -> None:
        """Pause if a response says that the quota is used up, or asks for a pause."""
        if "x-ratelimit-remaining" in headers:
            self._latest = headers
        remaining = headers.get("x-ratelimit-remaining", "").strip()
        # A 429 with quota left is about something else, such as a job that is still running, unless it asks to wait.
        exceeded = status == 429 and (remaining in ("", "0") or "retry-after" in headers)
        seconds = retry_after(headers, 429) if exceeded or remaining == "0" else None
        if seconds is not None and 0.0 < seconds <= MAX_PAUSE:
            with self._lock:
                pause = Pause(self._clock() + seconds, datetime.now(UTC) + timedelta(seconds=seconds), _cause(headers))
                if self._pause is None or pause.end > self._pause.end:
                    self._pause = pause

    def set_pause(self, pause: Pause | None) -> None:
        """Replace the pause with one that another process knows of."""
        with self._lock:
            self._pause = pause

    def pause(self, turn: Turn | None = None) -> Pause | None:
        """The current pause, if there is one."""
        pause = self._pause
        return pause if pause is not None and pause.end > self._clock() else None

    def reset(self) -> None:
        """End the pause."""
        self.set_pause(None)

    @property
    def quota(self) -> Quota | None:
        """The quota of the last response that states one."""
        return read_quota(self._latest)

    def _next_turn(self, now: float) -> float:
        """When the next call may be sent, after those that were sent and those that are queued."""
        if self._limit is None:
            return now
        queued = len(self._reserved)
        if queued >= self._calls:
            return self._reserved[-self._calls] + self._limit.seconds
        if len(self._taken) >= self._calls - queued:
            return self._taken[queued - self._calls] + self._limit.seconds
        return now

    def _limited_for(self, now: float) -> float:
        if self._limit is None or len(self._taken) < self._calls:
            return 0.0
        return self._taken[0] + self._limit.seconds - now

    def _paused_for(self, now: float) -> float:
        return 0.0 if self._pause is None else self._pause.end - now

    def _give_back(self, at: float) -> None:
        # A turn that is given back is among the last, and a large limit has many.
        for back, each in enumerate(reversed(self._taken), 1):
            if each <= at:
                if each == at:
                    del self._taken[-back]
                return

    def _allowed(self, wait: float, now: float, longest: float | None) -> float | None:
        too_long = (longest is not None and wait > longest) or self._paused_for(now) > MAX_WAIT
        return None if too_long else max(0.0, wait)

    def _leave_queue(self, turn: Turn | None) -> None:
        if self._reserved and (turn is None or turn.queued):
            self._reserved.popleft()
        if turn is not None:
            turn.queued = False

    def after_fork(self) -> None:
        """Start unlocked in the child process: a thread that holds the lock stays in the parent."""
        self._lock = threading.Lock()

    def __reduce__(self) -> tuple[type["RateLimiter"], tuple[RateLimit | None]]:
        return RateLimiter, (self._limit,)


class DocumentedRateLimits:
    """Assigns turns by the vendor's documented limits.

    Each operation or bucket that has a limit has a limiter of its own, and so have all other operations together: what
    a response says about a quota is about that of its operation.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._others = RateLimiter(clock=clock)
        self._limiters: dict[tuple[str, str], RateLimiter] = {}
        self._latest = self._others

    def limits(self, turn: Turn) -> bool:
        """Whether the operation has a documented limit."""
        return turn.documented is not None

    @property
    def quota(self) -> Quota | None:
        """The quota of the last response that states one."""
        return self._latest.quota

    def reserve(self, longest: float | None, turn: Turn) -> float | None:
        """Queue for a turn; see `RateLimiter.reserve`."""
        return self._limiter(turn).reserve(longest, turn)

    def take(self, longest: float | None, turn: Turn) -> float | None:
        """Take the turn for a request that is sent now; see `RateLimiter.take`."""
        return self._limiter(turn).take(longest, turn)

    def cancel(self, turn: Turn) -> None:
        """Leave the queue without taking a turn."""
        self._limiter(turn).cancel(turn)

    def learn(self, status: int, headers: Headers, turn: Turn) -> None:
        """Pause the operations that share a limit if a response says that it is used up, or asks for a pause."""
        limiter = self._limiter(turn)
        if "x-ratelimit-remaining" in headers:
            self._latest = limiter
        limiter.learn(status, headers, turn)

    def pause(self, turn: Turn) -> Pause | None:
        """The current pause of an operation, if there is one."""
        return self._limiter(turn).pause()

    def reset(self) -> None:
        """End all pauses."""
        for limiter in (self._others, *self._limiters.values()):
            limiter.reset()

    def _limiter(self, turn: Turn) -> RateLimiter:
        documented = turn.documented
        if documented is None:
            return self._others
        key = (documented.bucket, "" if documented.bucket else turn.operation)
        limiter = self._limiters.get(key)
        if limiter is None:
            new = RateLimiter(RateLimit(documented.calls, documented.seconds), self._clock)
            limiter = self._limiters.setdefault(key, new)
        return limiter

    def __reduce__(self) -> tuple[type["DocumentedRateLimits"], tuple[()]]:
        return DocumentedRateLimits, ()


def _cause(headers: Headers) -> str:
    name = "Retry-After" if "retry-after" in headers else "X-RateLimit-Reset"
    value = ascii(headers[name].strip()).strip("'\"")
    return f"{name}: {value if len(value) <= _MAX_SHOWN else f'{value[:_MAX_SHOWN]}…'}"
