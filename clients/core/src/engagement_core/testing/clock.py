"""The mock's own time, which moves only when told to."""

from datetime import UTC, datetime

from engagement_core.testing.control import fields_of
from engagement_core.testing.values import as_number

_TOO_FAR = "the clock goes from 1970 to 9999"


class Clock:
    """Seconds since the epoch that stand still until `advance` or `set` is called."""

    START = 1_700_000_000.0
    LATEST = 253_370_764_800.0
    """The start of the year 9999; later moments soon have no date."""

    def __init__(self, now: float | None = None) -> None:
        self._now = self.START
        if now is not None:
            self.set(now)

    def now(self) -> float:
        """Seconds since the epoch."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Move forward (or back, with a negative number) by this many seconds."""
        if not -self.LATEST <= seconds <= self.LATEST:
            raise ValueError(_TOO_FAR)
        self.set(self._now + seconds)

    def set(self, now: float) -> None:
        """Move to this many seconds since the epoch."""
        if not 0 <= now <= self.LATEST:
            raise ValueError(_TOO_FAR)
        self._now = float(now)

    def move(self, order: object) -> None:
        """Do what the JSON of a control request says: `{"advance": seconds}` or `{"set": seconds}`."""
        fields = fields_of(order, "an order to the clock", ("advance", "set"))
        advance, to = as_number(fields.get("advance")), as_number(fields.get("set"))
        if len(fields) != 1 or (advance is None and to is None):
            raise ValueError("advance or set must be a number of seconds, and one of them is given")
        if advance is not None:
            self.advance(advance)
        elif to is not None:
            self.set(to)

    def datetime(self) -> datetime:
        """The same moment as a datetime in UTC."""
        return datetime.fromtimestamp(self._now, UTC)

    def reset(self) -> None:
        """Go back to the start."""
        self._now = self.START
