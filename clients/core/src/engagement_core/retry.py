"""Whether to retry a failed attempt, and after how long.

An attempt is retried only if that cannot do anything twice: reads and idempotent writes after any transient failure,
everything else only if the request was certainly unsent or rejected.
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
"""Seconds; if a vendor asks for a longer pause, the error is raised and the caller decides."""

_MOST_DOUBLINGS = 64
"""More would overflow a float."""

GATEWAY_STATUSES = frozenset({502, 504})
"""Statuses of a gateway between the client and the vendor, which does not know what the vendor did."""
_TOO_EARLY = frozenset({425, 429})
"""Statuses that reject any request for now, whatever it asks for."""
_TRANSIENT = _TOO_EARLY | {408}


def _random() -> float:
    # Pickling the bound method of the library would include the state of its generator.
    return random.random()  # noqa: S311


class Backoff(Struct, frozen=True, kw_only=True):
    """Waits between attempts: they double from `initial` to `longest`, each shortened at random by up to a half."""

    initial: float = 0.5
    longest: float = 8.0
    random: Callable[[], float] = _random
    """Returns a number from 0 to 1."""

    def seconds(self, attempt: int) -> float:
        """The wait after an attempt; the first attempt is number 1."""
        full = min(self.longest, self.initial * 2.0 ** min(attempt - 1, _MOST_DOUBLINGS))
        return full * (1 - self.random() / 2)


def should_retry(retry: Retry, error: APIError) -> bool:
    """Whether a retry is both useful and safe."""
    # An unsent call can have an error with a status: that of a request for an access token.
    if error.outcome != "unsent":
        if retry == "if-unsent":
            return False
        if retry == "if-rejected":
            return isinstance(error, APIStatusError) and _is_rejected_for_now(error)
    return isinstance(error, APIConnectionError) or (
        isinstance(error, APIStatusError) and is_transient_status(error.status)
    )


def is_transient_status(status: int) -> bool:
    """Whether the same request may succeed later."""
    return status in _TRANSIENT or status >= 500


def _is_rejected_for_now(error: APIStatusError) -> bool:
    if error.status in _TOO_EARLY:
        return True
    from_vendor = error.body is not None and error.status not in GATEWAY_STATUSES
    return error.status >= 500 and error.outcome == "rejected" and from_vendor


def retry_after(headers: Headers, status: int, now: Callable[[], float] = time.time) -> float | None:
    """Seconds the vendor asks to wait: Retry-After (seconds or a date), or X-RateLimit-Reset of a 429."""
    value = headers.get("retry-after")
    if value is not None:
        return _parse_retry_after(value.strip(), headers, now)
    reset = headers.get("x-ratelimit-reset", "")
    if status == 429 and reset.isdecimal() and len(reset) < 20:
        return max(0.0, int(reset) - _server_time(headers, now))
    return None


def _parse_retry_after(text: str, headers: Headers, now: Callable[[], float]) -> float | None:
    if text.isdecimal() and len(text) < 20:
        return float(text)
    moment = _timestamp(text)
    return None if moment is None else max(0.0, moment - _server_time(headers, now))


def _server_time(headers: Headers, now: Callable[[], float]) -> float:
    """The time of the Date header, or of the local clock, which may be wrong."""
    moment = _timestamp(headers.get("date", ""))
    return now() if moment is None else moment


def _timestamp(text: str) -> float | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
