"""The state of the mock, and one request to it."""

from collections.abc import Callable

from attrs import define, field, frozen

from .archives import Archives
from .moments import HOUR
from .responses import JSONObject
from .settings import Settings
from .store import Store


class Quota:
    """Counts requests in windows of an hour that start on the hour ("API Limits")."""

    def __init__(self) -> None:
        self._window = 0
        self._used = 0

    def take(self, limit: int, now: float) -> bool:
        """Count one request; return False if the window is used up."""
        window = int(now // HOUR)
        if window != self._window:
            self._window, self._used = window, 0
        if self._used >= limit:
            return False
        self._used += 1
        return True

    def headers(self, limit: int) -> dict[str, str]:
        """Return the headers with the state of the window of the last request."""
        return {
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Remaining": str(max(limit - self._used, 0)),
            "X-RateLimit-Reset": str((self._window + 1) * HOUR),
        }


@define
class State:
    """The state that operations read and change."""

    now: Callable[[], float]
    """The mock's clock."""
    store: Store = field(factory=Store)
    settings: Settings = field(factory=Settings)
    quota: Quota = field(factory=Quota)
    archives: Archives = field(factory=Archives)
    queue: list[tuple["Operation", "Call"]] = field(factory=list[tuple["Operation", "Call"]])
    """Operations that wait for the end of maintenance."""

    def clear(self) -> None:
        """Delete everything, also the settings."""
        self.archives.clear()
        self.store, self.settings, self.quota = Store(), Settings(), Quota()
        self.queue.clear()


@frozen
class Call:
    """One authenticated request."""

    state: State
    fields: dict[str, object]
    """The body of a POST, or the query of a GET as strings."""
    base_url: str

    @property
    def store(self) -> Store:
        """The models."""
        return self.state.store

    @property
    def now(self) -> float:
        """The time by the mock's clock."""
        return self.state.now()


Operation = Callable[[Call], JSONObject]
"""An endpoint: takes a call and returns the body of the response, or raises an HTTPError."""
