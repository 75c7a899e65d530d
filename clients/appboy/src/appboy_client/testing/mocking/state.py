# Copied from overrides/appboy/mocking/state.py; edit it there.

"""The whole state of the mock, and one request to it."""

from collections.abc import Callable

from attrs import define, field, frozen

from .archives import Archives
from .quota import Quota
from .replies import Reply
from .settings import Settings
from .store import Store


@define
class State:
    """What operations work on."""

    now: Callable[[], float]
    """The mock's clock."""
    store: Store = field(factory=Store)
    settings: Settings = field(factory=Settings)
    quota: Quota = field(factory=Quota)
    archives: Archives = field(factory=Archives)
    queue: list[tuple["Operation", "Call"]] = field(factory=list[tuple["Operation", "Call"]])
    """What came during maintenance and waits for its end."""

    def clear(self) -> None:
        """Forget everything, settings included."""
        self.archives.clear()
        self.store, self.settings, self.quota = Store(), Settings(), Quota()
        self.queue.clear()


@frozen
class Call:
    """One request that was let in."""

    world: State
    fields: dict[str, object]
    """The body of a POST, or the query of a GET as strings."""
    base_url: str

    @property
    def store(self) -> Store:
        """The rows."""
        return self.world.store

    @property
    def now(self) -> float:
        """The time by the mock's clock."""
        return self.world.now()


Operation = Callable[[Call], Reply]
"""What an endpoint does: takes a call, gives the body of its answer or raises a refusal."""
