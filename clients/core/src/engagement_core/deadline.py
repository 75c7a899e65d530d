"""How much time a call has left."""

import time
from collections.abc import Callable

Clock = Callable[[], float]


class Deadline:
    """A moment on the monotonic clock, which no change of the wall clock moves; without seconds it never comes."""

    def __init__(self, seconds: float | None, clock: Clock = time.monotonic) -> None:
        self.seconds = seconds
        self._clock = clock
        self._end = None if seconds is None else clock() + seconds

    def remaining(self) -> float | None:
        """Seconds left, not below zero; None where there is no end."""
        return None if self._end is None else max(0.0, self._end - self._clock())

    def allows(self, seconds: float) -> bool:
        """Whether something that takes this long ends in time."""
        remaining = self.remaining()
        return remaining is None or seconds < remaining

    def expired(self) -> bool:
        """Whether no time is left."""
        return self.remaining() == 0.0

    def cap(self, seconds: float) -> float:
        """The seconds, or what is left if that is less."""
        remaining = self.remaining()
        return seconds if remaining is None else min(seconds, remaining)
