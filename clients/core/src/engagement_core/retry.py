"""Whether a failed attempt may be repeated, and after how long.

An attempt is repeated only where that cannot do a thing twice: reads and idempotent writes after any passing failure,
everything else only where the request was certainly not sent or the vendor certainly refused to process it.
"""

import random
import time
from collections.abc import Callable
from datetime import UTC
from email.utils import parsedate_to_datetime

from msgspec import Struct

from engagement_core.errors import APIConnectionError, APIError, APIStatusError
from engagement_core.http_types import Headers
from engagement_core.operation import Retry

MAX_WAIT = 60.0
"""Seconds; where a vendor asks for a longer pause, the error is raised and the caller decides."""

_MOST_DOUBLINGS = 64
"""More would not fit into a number."""

_TRANSIENT = frozenset({408, 425, 429})
_TOO_SOON = frozenset({425, 429})
"""Statuses that refuse a request for now, whatever it is about."""
# What stands between us and the vendor answers with these; it knows nothing of what the vendor did.
_GATEWAY = frozenset({502, 504})


def _random() -> float:
    # A function of our own, since pickling the library's bound method would carry its whole state along.
    return random.random()  # noqa: S311


class Backoff(Struct, frozen=True, kw_only=True):
    """Waits that double from `initial` to `longest`, each shortened at random by up to a half."""

    initial: float = 0.5
    longest: float = 8.0
    random: Callable[[], float] = _random
    """A number from 0 to 1."""

    def seconds(self, attempt: int) -> float:
        """The wait after an attempt, counted from 1."""
        full = min(self.longest, self.initial * 2.0 ** min(attempt - 1, _MOST_DOUBLINGS))
        return full * (1 - self.random() / 2)


def should_retry(retry: Retry, error: APIError) -> bool:
    """Whether repeating is both useful and safe."""
    if error.outcome == "unsent":
        # A status without a call is that of a request for credentials.
        return isinstance(error, APIConnectionError) or (isinstance(error, APIStatusError) and _is_transient(error))
    if retry == "if-unsent":
        return False
    if retry == "if-rejected":
        return isinstance(error, APIStatusError) and _refused(error)
    return isinstance(error, APIConnectionError) or (isinstance(error, APIStatusError) and _is_transient(error))


def _is_transient(error: APIStatusError) -> bool:
    return error.status in _TRANSIENT or error.status >= 500


def _refused(error: APIStatusError) -> bool:
    if error.status in _TOO_SOON:
        return True
    vendor_answered = error.body is not None and error.status not in _GATEWAY
    return error.status >= 500 and error.outcome == "rejected" and vendor_answered


def retry_after(headers: Headers, status: int, now: Callable[[], float] = time.time) -> float | None:
    """Seconds that the vendor asks to wait: Retry-After (seconds or a date), or X-RateLimit-Reset of a 429."""
    asked = headers.get("retry-after")
    if asked is not None:
        return _retry_after(asked.strip(), headers, now)
    reset = headers.get("x-ratelimit-reset", "")
    if status == 429 and reset.isdecimal() and len(reset) < 20:
        return max(0.0, int(reset) - _server_time(headers, now))
    return None


def _retry_after(text: str, headers: Headers, now: Callable[[], float]) -> float | None:
    if text.isdecimal() and len(text) < 20:
        return float(text)
    moment = _timestamp(text)
    return None if moment is None else max(0.0, moment - _server_time(headers, now))


def _server_time(headers: Headers, now: Callable[[], float]) -> float:
    """The vendor's clock where it tells it, since ours may be wrong."""
    moment = _timestamp(headers.get("date", ""))
    return now() if moment is None else moment


def _timestamp(text: str) -> float | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
