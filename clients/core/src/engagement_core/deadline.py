"""Deadlines: the time that a call has left."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeAlias

import httpx

Timeout: TypeAlias = float | httpx.Timeout
"""Seconds for each phase of an attempt, or an object with a number for each phase."""
Clock = Callable[[], float]


class Deadline:
    """A point in time on the monotonic clock; with None for seconds, it never comes."""

    def __init__(self, seconds: float | None, clock: Clock = time.monotonic) -> None:
        self.seconds = seconds
        self._clock = clock
        self._end = None if seconds is None else clock() + seconds

    def remaining(self) -> float | None:
        """Seconds left, at least 0; None without a limit."""
        return None if self._end is None else max(0.0, self._end - self._clock())

    def allows(self, seconds: float) -> bool:
        """Whether something that takes this long ends before the deadline."""
        remaining = self.remaining()
        return remaining is None or seconds < remaining

    def expired(self) -> bool:
        """Whether no time is left."""
        return self.remaining() == 0.0

    def cap(self, timeout: Timeout) -> Timeout:
        """The timeout, with each phase capped to the time left."""
        remaining = self.remaining()
        if remaining is None:
            return timeout
        if isinstance(timeout, int | float):
            return min(timeout, remaining)
        return type(timeout)(**{phase: self.cap_phase(seconds) for phase, seconds in timeout.as_dict().items()})

    def cap_phase(self, seconds: float | None) -> float | None:
        """The seconds, capped to the time left; None if neither has a limit."""
        remaining = self.remaining()
        if seconds is None or remaining is None:
            return remaining if seconds is None else seconds
        return min(seconds, remaining)
