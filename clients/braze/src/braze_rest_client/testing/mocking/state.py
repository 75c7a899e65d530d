# Copied from overrides/braze/mocking/state.py; edit it there.

"""The state of the mock, and one request to it."""

from collections.abc import Callable, Mapping, Sequence

from attrs import define, field, frozen
from starlette.datastructures import QueryParams

from engagement_core.testing.mock import HTTPError

from .rate_limits import RateLimits
from .responses import JSONObject, malformed
from .settings import Settings
from .store import Ids, Store


@frozen
class Key:
    """What a REST API key opens."""

    workspace: str
    permissions: frozenset[str] | None = None
    """None: all."""

    def allows(self, permission: str) -> bool:
        """Whether the key has a permission, or one of several that are separated by `|`."""
        return self.permissions is None or not self.permissions.isdisjoint(permission.split("|"))


@frozen
class Job:
    """Something in the queue."""

    due_at: float
    run: Callable[[], None]


@define
class State:
    """The company: its workspaces, dashboard users, keys, settings and queue."""

    now: Callable[[], float]
    """The mock's clock."""
    workspaces: dict[str, Store] = field(factory=dict[str, Store])
    keys: dict[str, Key] = field(factory=dict[str, Key])
    dashboard_users: dict[str, JSONObject] = field(factory=dict[str, JSONObject])
    """SCIM users by ID."""
    settings: Settings = field(factory=Settings)
    rate_limits: RateLimits = field(factory=RateLimits)
    ids: Ids = field(factory=lambda: Ids(0))
    jobs: list[Job] = field(factory=list[Job])

    def clear(self) -> None:
        """Delete everything, also the settings; the workspaces stay, empty."""
        self.workspaces = {
            store.id: Store(store.id, store.name, Ids(number))
            for number, store in enumerate(self.workspaces.values(), 1)
        }
        self.dashboard_users.clear()
        self.settings, self.rate_limits, self.ids = Settings(), RateLimits(), Ids(0)
        self.jobs.clear()

    def after(self, seconds: float, run: Callable[[], None]) -> None:
        """Run something once the clock has moved by this many seconds; at once if it is 0."""
        if seconds:
            self.jobs.append(Job(self.now() + seconds, run))
        else:
            run()

    def run_due_jobs(self) -> None:
        """Process the part of the queue that is due."""
        now = self.now()
        due = [job for job in self.jobs if job.due_at <= now]
        self.jobs = [job for job in self.jobs if job.due_at > now]
        for job in due:
            job.run()


@frozen
class Call:
    """One authenticated request."""

    state: State
    store: Store
    """The workspace of the key; for SCIM, the first one."""
    body: JSONObject
    query: QueryParams
    path: Mapping[str, str]
    base_url: str
    headers: dict[str, str] = field(factory=dict[str, str])
    """Further headers of the response."""

    @property
    def now(self) -> float:
        """The time by the mock's clock."""
        return self.state.now()


Handler = Callable[[Call], JSONObject | None]
"""Takes a call and returns the body of the response, or raises an HTTPError."""


def _default_bucket(_: Call) -> Sequence[str]:
    return ("default",)


@frozen
class Operation:
    """An endpoint."""

    method: str
    path: str
    permission: str
    """Empty for SCIM, which has its own token."""
    handle: Handler
    status: int = 200
    buckets: Callable[[Call], Sequence[str]] = _default_bucket
    """The buckets of the rate limit; the headers of the response are those of the first."""
    has_body: bool = False
    malformed: Callable[[str], HTTPError] = malformed
    """Makes the error for a body that is not a JSON object."""


def bucket(name: str) -> Callable[[Call], Sequence[str]]:
    """Return the choice of a single bucket."""
    return lambda _: (name,)


_Buckets = Callable[[Call], Sequence[str]]


def get(path: str, permission: str, handle: Handler, buckets: _Buckets = _default_bucket) -> Operation:
    """Return an operation that reads its query."""
    return Operation("GET", path, permission, handle, 200, buckets)


def post(
    path: str, permission: str, handle: Handler, buckets: _Buckets = _default_bucket, status: int = 201
) -> Operation:
    """Return an operation that reads a JSON body."""
    return Operation("POST", path, permission, handle, status, buckets, has_body=True)


def write(
    method: str,
    path: str,
    permission: str,
    handle: Handler,
    buckets: _Buckets = _default_bucket,
    *,
    status: int = 200,
    malformed: Callable[[str], HTTPError] = malformed,
) -> Operation:
    """Return an operation of any method that reads a JSON body."""
    return Operation(method, path, permission, handle, status, buckets, has_body=True, malformed=malformed)
