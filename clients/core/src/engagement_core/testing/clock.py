"""The mock's own time, which moves only on request."""

import time
from datetime import UTC, datetime

from engagement_core.testing.values import as_number, fields_of

_OUT_OF_RANGE = "the clock must stay between 1970 and 9999"


class Clock:
    """A clock that stands still until `advance` or `set` is called, or until `run` is called."""

    START = 1_700_000_000.0
    LATEST = 253_370_764_800.0
    """The start of the year 9999; datetime ends soon after."""
    FASTEST = 1e6

    def __init__(self, now: float | None = None) -> None:
        self._now = self.START
        self._speed = 0.0
        self._running_since = 0.0
        if now is not None:
            self.set(now)

    def now(self) -> float:
        """The time in seconds since the epoch."""
        if not self._speed:
            return self._now
        return min(self._now + (time.monotonic() - self._running_since) * self._speed, self.LATEST)

    def run(self, speed: float = 1.0) -> None:
        """Let the time pass by itself, this many times as fast as real time."""
        if not 0 < speed <= self.FASTEST:
            raise ValueError(f"the speed of the clock must be above 0 and at most {self.FASTEST:g}")
        self.set(self.now())
        self._speed = speed

    def advance(self, seconds: float) -> None:
        """Move the clock forward by this many seconds, or back if they are negative."""
        if not -self.LATEST <= seconds <= self.LATEST:
            raise ValueError(_OUT_OF_RANGE)
        self.set(self.now() + seconds)

    def set(self, now: float) -> None:
        """Set the clock to this many seconds since the epoch."""
        if not 0 <= now <= self.LATEST:
            raise ValueError(_OUT_OF_RANGE)
        self._now = float(now)
        self._running_since = time.monotonic()

    def move(self, request: object) -> None:
        """Move the clock as the JSON of a control request says: `{"advance": seconds}` or `{"set": seconds}`."""
        fields = fields_of(request, "a clock request", ("advance", "set"))
        advance, to = as_number(fields.get("advance")), as_number(fields.get("set"))
        if len(fields) != 1 or (advance is None and to is None):
            raise ValueError("a clock request must have either advance or set, as a number of seconds")
        if advance is not None:
            self.advance(advance)
        elif to is not None:
            self.set(to)

    def datetime(self) -> datetime:
        """The time as a datetime in UTC."""
        return datetime.fromtimestamp(self.now(), UTC)

    def reset(self) -> None:
        """Return to the start; time that passes by itself goes on."""
        self.set(self.START)
