"""A rate limit that all workers share through a Redis server; needs the extra `redis`.

A turn is reserved with the generic cell rate algorithm (GCRA): the server keeps when the next turn is free, and each
call moves that on by the interval between two turns. Nobody polls, and only the server's clock counts.

Asynchronous clients ask in a thread: the asyncio client of redis-py does not run on trio, and its connections belong to
one event loop, while a client here may serve several.
"""

import os
import re
import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib import import_module
from math import ceil
from typing import Any, Literal
from urllib.parse import urlsplit

from attrs import field, frozen

from engagement_core.effects import RunBlocking
from engagement_core.errors import ConfigurationError
from engagement_core.forks import renew_after_fork
from engagement_core.http_types import Headers
from engagement_core.rate_limiter import Pause, RateLimit, RateLimiter, Reservation, SharedRateLimit, Turn
from engagement_core.redaction import MASK, clear_locals, mask_message
from engagement_core.response import Quota
from engagement_core.retry import MAX_WAIT
from engagement_core.transport.faults import RequestUnsent

_TIMEOUT = 1.0
"""Seconds for connecting to the server, and for each of its responses; options of the URL override it."""
_RETRY_AFTER = 5.0
"""Seconds until one call asks a server again that did not respond, if the others keep to their share."""
_SLACK = 0.03
"""The part of a period by which calls may be late without exceeding the limit, since the interval between turns makes
up for it: up to 3 % of the limit remain unused."""
_MAX_SLACK = 1.0
"""Seconds."""
_MIN_LATENESS = 0.25
"""Seconds that a call may be late in any case. On a busy machine many calls are, and one that is too late loses its
turn; so these may exceed the limit for a moment if its period is shorter than 8 s."""
_UNCHECKED = 0.1
"""Seconds; after a longer wait, a call asks whether the vendor has asked for a pause meanwhile."""
_LONGEST = 1e9
"""Seconds; a wait of 30 years, whose microseconds a Lua number can still represent."""
_MAX_SHOWN = 200
"""Characters of an error of redis-py that a message shows."""
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")

_SCRIPT = """
local time, interval, burst, longest = redis.call('TIME'), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local now, pause = time[1] * 1000000 + time[2], tonumber(ARGV[5])
if pause < 0 then redis.call('DEL', KEYS[2]) end
local closed, cause = string.match(redis.call('GET', KEYS[2]) or '0 ', '^(%d+) (.*)$')
closed = tonumber(closed)
if pause > 0 and now + pause > closed then
    closed, cause = now + pause, ARGV[6]
    redis.call('SET', KEYS[2], string.format('%.0f %s', closed, cause), 'PX', math.ceil(pause / 1000))
end
local paused = math.max(closed - now, 0)
if ARGV[1] == 'tell' or (ARGV[1] == 'check' and paused == 0) then return {0, paused, cause} end
local free = tonumber(redis.call('GET', KEYS[1]) or 0)
local turn = math.max(now, free - burst, closed)
if turn - now > longest or paused > tonumber(ARGV[7]) then return {-1, paused, cause} end
free = math.max(turn, free) + interval
redis.call('SET', KEYS[1], string.format('%.0f', free), 'PX', math.ceil((free - now) / 1000))
return {turn - now, paused, cause}
"""
"""Reserve a turn. All times are in microseconds, of the server's clock.

Arguments: what to do ("reserve" a turn, "check" one that is due, or "tell" of a pause), the interval between turns, by
how much turns may be early in a burst, the longest wait, the length of a pause to tell of (negative to end it) and its
cause, and the longest pause that a call waits for. Returns the wait (-1 if it is too long), the length of the current
pause, and its cause.
"""


def _show_url(url: object) -> str:
    if isinstance(url, str):
        return repr(_address(url) if "://" in url else url)
    return repr(MASK)


@frozen
class RedisRateLimit(SharedRateLimit):
    """A rate limit that all workers with the same `key` share through a Redis or Valkey server (version 5 or newer).

    Pass it to a client as `rate_limit`. Every request, retries included, takes a turn from the server before it is
    sent. If a response to one worker asks for a pause, the others pause as well.

    A pickled limit, client or job contains the URL with its password, unless you pass the name of an environment
    variable or a function.

    Raises:
        ConfigurationError: An argument is not valid, or redis-py is not installed.
    """

    url: str | Callable[[], str] = field(repr=_show_url)
    """Such as `rediss://user:password@redis.example:6379/0` or `unix:///run/redis.sock`; or the name of an environment
    variable that contains it; or a function that returns it, which must be importable to be pickled."""
    rate: RateLimit
    """The limit of all workers together. Its turns are spread evenly over the period."""
    key: str = field(kw_only=True)
    """What the limit is for, such as "braze:users.track"; it names the keys on the server and the limit in errors."""
    burst: int = field(default=1, kw_only=True)
    """Calls that may follow each other immediately after a quiet time. Each one beyond the first is deducted from the
    calls per period, so that no period exceeds the limit."""
    operations: Mapping[str, RateLimit] = field(factory=dict[str, RateLimit], kw_only=True)
    """Limits of operations that have their own, by operationId; `rate` is for all others together. Each has its own
    turns and its own pauses."""
    if_unavailable: Literal["error", "share"] = field(default="error", kw_only=True)
    """If the server does not respond: "error" fails the call with an APIConnectionError, which is retried like any
    other; "share" keeps this client to its share, `rate` divided by `workers`, and asks again every few seconds."""
    workers: int | None = field(default=None, kw_only=True)
    """The number of clients that share the limit; needed for "share"."""

    def __attrs_post_init__(self) -> None:
        """Reject what cannot work."""
        _require_redis()
        # Without type checks, they may be anything.
        url, key = _untyped(self.url), _untyped(self.key)
        if not isinstance(_untyped(self.operations), Mapping):
            raise ConfigurationError("operations must be a mapping of operationIds to RateLimits.")
        if not key or not isinstance(key, str):
            raise ConfigurationError("key must be a str that names the limit, such as 'braze:users.track'.")
        if self.if_unavailable not in ("error", "share"):
            raise ConfigurationError(f"if_unavailable must be 'error' or 'share', not {self.if_unavailable!r}.")
        if not _is_count(self.workers) and (self.workers is not None or self.if_unavailable == "share"):
            raise ConfigurationError(
                f"workers must be the number of clients that share the limit, not {self.workers!r};"
                " if_unavailable='share' divides the limit by it."
            )
        for rate in map(_untyped, (self.rate, *self.operations.values())):
            if not isinstance(rate, RateLimit):
                raise ConfigurationError(
                    f"rate, and each value of operations, must be a RateLimit, not a {type(rate).__name__}."
                )
            if not _is_count(self.burst) or self.burst > rate.calls:
                raise ConfigurationError(
                    f"burst must be a whole number from 1 to the calls of the limit, {rate.calls}, not {self.burst!r}."
                )
        if isinstance(url, str) and "://" in url:
            _connect(url)
        elif not callable(url) and not (isinstance(url, str) and _VARIABLE.fullmatch(url)):
            raise ConfigurationError(
                "url must be a URL such as 'redis://127.0.0.1:6379/0', the name of an environment variable with one, or"
                " a function that returns one."
            )

    def limiter(self) -> "RedisRateLimiter":
        """The limiter of one client."""
        return RedisRateLimiter(self)

    def read_url(self) -> str:
        """The URL of the server.

        Raises:
            ConfigurationError: The environment variable is not set, or the function returned something else.
        """
        if callable(self.url):
            url = _untyped(self.url())
            if not isinstance(url, str):
                raise ConfigurationError(
                    f"url is a function that returned {type(url).__name__}; expected a str. Return the URL."
                )
            return str(url)
        if "://" in self.url:
            return self.url
        if not os.environ.get(self.url):
            raise ConfigurationError(f"Set the environment variable {self.url} to the URL of the Redis server.")
        return os.environ[self.url]


class _Limit:
    """One of the limits of a client, and what this process knows about it."""

    def __init__(self, key: str, rate: RateLimit, burst: int, workers: int | None, clock: Callable[[], float]) -> None:
        # With braces, both keys are in the same hash slot of a cluster.
        self.keys = [f"rate-limit:{{{key}}}:free", f"rate-limit:{{{key}}}:closed"]
        slack = min(rate.seconds * _SLACK, _MAX_SLACK)
        self.lateness = max(slack, _MIN_LATENESS)
        self.interval = ceil((rate.seconds + slack) / (rate.calls - burst + 1) * 1e6)
        self.burst = (burst - 1) * self.interval
        # Evenly spread like the turns of the server, since these may be what was sent just before.
        share = None if workers is None else RateLimit(1, self.interval / 1e6 * workers)
        self.share = RateLimiter(share, clock)
        """The turns of this client while the server does not respond; it also keeps pauses."""
        self.untold: Pause | None = None
        """A pause that the server does not know of yet."""
        self.reopens = False
        """Whether the server must end its pause."""


class RedisRateLimiter:
    """Assigns the turns of one client by asking the server."""

    def __init__(self, settings: RedisRateLimit, clock: Callable[[], float] = time.monotonic) -> None:
        self._settings = settings
        self._clock = clock
        workers = settings.workers if settings.if_unavailable == "share" else None
        self._default = _Limit(settings.key, settings.rate, settings.burst, workers, clock)
        self._limits = {
            operation: _Limit(f"{settings.key}:{operation}", rate, settings.burst, workers, clock)
            for operation, rate in settings.operations.items()
        }
        self._latest = self._default.share
        self._script: Any = None
        self._name = ""
        """What errors call it."""
        self._lock = threading.Lock()
        self._asks_again: float | None = None
        """When to ask a server again that did not respond; None if it responds."""
        renew_after_fork(self)

    def limits(self, turn: Turn) -> bool:
        """Whether a rate limit is configured."""
        return True

    @property
    def quota(self) -> Quota | None:
        """The quota of the last response that states one."""
        return self._latest.quota

    def reserve(self, longest: float | None, turn: Turn) -> float | RunBlocking | None:
        """Reserve a turn and return the seconds to wait for it; None, without reserving, if that exceeds `longest`."""
        limit = self._limit(turn)
        if self._keeps_to_share():
            return limit.share.reserve(longest, turn)
        return RunBlocking(partial(self._reserve, limit, longest, turn), longest)

    def take(self, longest: float | None, turn: Turn) -> float | RunBlocking | None:
        """Use a turn for a request that is sent now, and return 0.

        If it is too late for that turn, another one is reserved: late calls would otherwise all be sent at once.
        """
        limit = self._limit(turn)
        if self._keeps_to_share():
            return limit.share.take(longest, turn)
        reservation = turn.reservation
        if reservation is None:
            return RunBlocking(partial(self._reserve, limit, longest, turn), longest)
        late = self._clock() - reservation.start
        if late < 0:
            return None if longest is not None and -late > longest else -late
        # Twice as late each time, so that a process that always wakes up late sends nevertheless.
        if late > limit.lateness * 2.0**reservation.delays:
            return RunBlocking(partial(self._reserve, limit, longest, turn), longest)
        if reservation.start - reservation.checked > _UNCHECKED:
            return RunBlocking(partial(self._check, limit, longest, turn), longest)
        return 0.0

    def cancel(self, turn: Turn) -> None:
        """Do not use the turn; if it was reserved on the server, nobody else does."""
        self._limit(turn).share.cancel(turn)

    def learn(self, status: int, headers: Headers, turn: Turn) -> RunBlocking | None:
        """Pause if a response says that the quota is used up, or asks for a pause, and tell the other workers."""
        limit = self._limit(turn)
        if "x-ratelimit-remaining" in headers:
            self._latest = limit.share
        before = limit.share.pause()
        limit.share.learn(status, headers)
        pause = limit.share.pause()
        if pause is None or pause is before:
            return None
        limit.untold = pause
        return RunBlocking(partial(self._tell, limit))

    def pause(self, turn: Turn) -> Pause | None:
        """The current pause, if there is one."""
        return self._limit(turn).share.pause()

    def reset(self) -> None:
        """End the pause of this client; its next call ends that of the other workers."""
        for limit in (self._default, *self._limits.values()):
            limit.untold = None
            limit.reopens = True
            limit.share.reset()

    def _limit(self, turn: Turn) -> _Limit:
        return self._limits.get(turn.operation, self._default)

    def _keeps_to_share(self) -> bool:
        """Whether to ask nobody; False for the first call after a while, which asks whether the server is back."""
        with self._lock:
            now = self._clock()
            if self._asks_again is None or now >= self._asks_again:
                self._asks_again = None if self._asks_again is None else now + _RETRY_AFTER
                return False
            return True

    def _reserve(self, limit: _Limit, longest: float | None, turn: Turn) -> float | None:
        delays = 0 if turn.reservation is None else turn.reservation.delays + 1
        turn.reservation = None
        try:
            wait = self._ask(limit, "reserve", longest)
        except RequestUnsent:
            if self._settings.if_unavailable == "error":
                raise
            return self._begin_share(limit, longest, turn)
        if wait is not None:
            now = self._clock()
            turn.reservation = Reservation(now + wait, now, delays)
        return wait

    def _check(self, limit: _Limit, longest: float | None, turn: Turn) -> float | None:
        """Whether a turn that is due still holds; if there is a pause, reserve another one after it."""
        try:
            wait = self._ask(limit, "check", longest)
        except RequestUnsent:
            if self._settings.if_unavailable == "error":
                raise
            return self._begin_share(limit, longest, turn)
        now = self._clock()
        if turn.reservation is None or wait is None:
            return wait
        turn.reservation.checked = now
        if wait:
            turn.reservation.start = now + wait
        return wait

    def _tell(self, limit: _Limit) -> None:
        try:
            self._ask(limit, "tell", None)
        except (RequestUnsent, ConfigurationError):
            # The next call tells it; this one has its response.
            return

    def _begin_share(self, limit: _Limit, longest: float | None, turn: Turn) -> float | None:
        """Keep to this client's share from now on; returns the seconds to wait."""
        with self._lock:
            begins = self._asks_again is None
            self._asks_again = self._clock() + _RETRY_AFTER
        if begins:
            for each in (self._default, *self._limits.values()):
                each.share.take()
        return limit.share.take(longest, turn)

    def _ask(self, limit: _Limit, request: str, longest: float | None) -> float | None:
        """Run the script and return the seconds to wait; None if that is too long.

        Raises:
            RequestUnsent: The server did not respond.
            ConfigurationError: It responds, but not to these credentials.
        """
        untold, reopens = limit.untold, limit.reopens
        pause = -1.0 if reopens else max(0.0, untold.end - self._clock()) if untold else 0.0
        seconds = (min(_LONGEST, _LONGEST if longest is None else longest), pause)
        most, length = (int(each * 1e6) for each in seconds)
        cause = untold.cause if untold else ""
        arguments = [request, limit.interval, limit.burst, most, length, cause, int(MAX_WAIT * 1e6)]
        wait, paused, cause = self._run(limit.keys, arguments)
        self._asks_again = None
        limit.reopens = limit.reopens and not reopens
        if limit.untold is untold:
            limit.untold = None
            limit.share.set_pause(self._pause(paused / 1e6, cause) if paused else None)
        return None if wait < 0 else wait / 1e6

    def _pause(self, seconds: float, cause: bytes | str) -> Pause:
        text = cause if isinstance(cause, str) else cause.decode()
        return Pause(self._clock() + seconds, datetime.now(UTC) + timedelta(seconds=seconds), text)

    def _run(self, keys: list[str], arguments: list[Any]) -> Any:
        from redis.exceptions import AuthenticationError, NoPermissionError, RedisError

        script = self._script or self._open()
        try:
            return script(keys, arguments)
        except (AuthenticationError, NoPermissionError) as error:
            clear_locals(error)
            self._script = None
            reason = "rejected the user or password of the URL"
            if isinstance(error, NoPermissionError):
                reason = "does not allow its user the commands EVALSHA, SCRIPT LOAD, TIME, GET, SET and DEL on the key"
            raise ConfigurationError(f"{self._name}: the server {reason}. Correct it.") from error
        except (RedisError, OSError) as error:
            clear_locals(error)
            self._script = None
            reason = mask_message(f"{type(error).__name__}: {error}", _MAX_SHOWN).rstrip(".")
            raise RequestUnsent(f"{self._name} is unavailable ({reason})") from error

    def _open(self) -> Any:
        """The script on a client of the server; the URL is read again after each failure."""
        try:
            url = self._settings.read_url()
            self._name = f"the shared rate limit {self._settings.key!r} at {_address(url)}"
            self._script = script = _connect(url).register_script(_SCRIPT)
        except ConfigurationError as error:
            clear_locals(error)
            raise
        finally:
            # An error tracker may report local variables.
            url = ""
        return script

    def after_fork(self) -> None:
        """Let the child process open its own connection, and start unlocked."""
        self._script = None
        self._lock = threading.Lock()

    def __reduce__(self) -> tuple[type["RedisRateLimiter"], tuple[RedisRateLimit]]:
        return RedisRateLimiter, (self._settings,)


def _require_redis() -> None:
    try:
        import_module("redis")
    except ImportError as error:
        raise ConfigurationError(
            'RedisRateLimit needs redis-py, which is not installed: pip install "engagement-core[redis]"'
        ) from error


def _connect(url: str) -> Any:
    """A client of the server; it connects when it is used.

    Raises:
        ConfigurationError: The URL is not valid.
    """
    from redis import Redis
    from redis.backoff import NoBackoff
    from redis.exceptions import ConnectionError as ServerConnectionError
    from redis.exceptions import RedisError
    from redis.retry import Retry

    _address(url)
    try:
        client: Any = _untyped(Redis).from_url(
            url,
            socket_timeout=_TIMEOUT,
            socket_connect_timeout=_TIMEOUT,
            # A server that was restarted has closed the connections that were kept open.
            retry=Retry(NoBackoff(), 1, supported_errors=(ServerConnectionError,)),
            retry_on_error=[ServerConnectionError],
        )
        client.connection_pool.connection_class(**client.connection_pool.connection_kwargs)
    except (TypeError, ValueError, RedisError):
        # The error may contain the URL.
        raise ConfigurationError(
            "The URL of the Redis server has an option that redis-py does not know, or a value that it cannot have."
        ) from None
    return client


def _address(url: str) -> str:
    """What a message may show of a URL: the host and port, or the path of a socket.

    Raises:
        ConfigurationError: The URL is not valid.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    # After an unquoted character of a password, the rest of it would be in one of these.
    if parts.scheme not in ("redis", "rediss", "unix") or parts.fragment or "@" in parts.path + parts.query:
        raise ConfigurationError(
            "The URL of the Redis server must start with redis://, rediss:// or unix://, followed by a host or a path."
            " Quote special characters of the user and password: urllib.parse.quote(password, safe='')."
        )
    return parts.path if parts.scheme == "unix" else f"{parts.hostname or 'localhost'}:{port or 6379}"


def _untyped(value: Any) -> Any:
    return value


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1
