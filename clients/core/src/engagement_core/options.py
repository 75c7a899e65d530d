"""What can be set for a client and for one call."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from attrs import Factory, field, frozen

from engagement_core.hooks import Hooks
from engagement_core.rate_limiter import RateLimit
from engagement_core.redaction import mask, show_address
from engagement_core.retry import Backoff
from engagement_core.url_security import check_base_url

if TYPE_CHECKING:
    import httpx

    from engagement_core.deadline import Timeout


class CallOptions(TypedDict, total=False):
    """Keyword arguments that every method takes."""

    timeout: "Timeout"
    """Seconds for each phase of an attempt: connecting, sending, and every wait for more of the answer; or an
    `httpx.Timeout`, which has a number for each of them."""
    deadline: float
    """Seconds for everything: attempts, waits, fetching tokens and, where the result has pages, all pages."""
    max_attempts: int
    """How often the call is sent at most; 1 never repeats it."""
    validate: bool
    """Whether arguments are checked against the vendor's documented rules before anything is sent; true by default."""
    extra_headers: Mapping[str, str]
    """Headers to add or to replace."""
    extra_query: Mapping[str, Any]
    """Query parameters to add, for what the spec does not know."""
    extra_body: Mapping[str, Any]
    """Fields to add to a JSON object that is the body, for what the spec does not know."""


class ChangedOptions(TypedDict, total=False):
    """What `client.with_options` can change."""

    base_url: str
    """Where the API is, without the path of an operation."""
    allow_http: bool
    """Whether `base_url` may be an `http://` address of another machine, which is not encrypted; false by default."""
    timeout: "Timeout"
    """Seconds for each phase of an attempt, or an `httpx.Timeout`."""
    deadline: float | None
    """Seconds for each call or page with all its attempts and waits."""
    max_attempts: int
    """How often a call is sent at most, where repeating it is safe."""
    validate: bool
    """Whether arguments are checked against the vendor's documented rules before anything is sent."""
    headers: Mapping[str, str]
    """Headers to add to those of the client."""


class CommonSettings(TypedDict, total=False):
    """Keyword arguments that every client takes."""

    base_url: str
    """Where the API is, without the path of an operation."""
    allow_http: bool
    """Whether `base_url` may be an `http://` address of another machine, which is not encrypted; false by default."""
    timeout: "Timeout"
    """Seconds for connecting, for sending, and for every wait for more of an answer; 30 by default. Or an
    `httpx.Timeout`, which has a number for each of them."""
    deadline: float | None
    """Seconds for each call or page with all its attempts and waits; 120 by default, None for no end."""
    max_attempts: int
    """How often a call is sent at most, where repeating it is safe; 3 by default."""
    headers: Mapping[str, str]
    """Headers to add to every request."""
    validate: bool
    """Whether arguments are checked against the vendor's documented rules before anything is sent; true by default."""
    rate_limit: RateLimit
    """How many calls the client makes at most in which time; what the vendor's answers say is heeded anyway."""
    backoff: Backoff
    """How long to wait between attempts: 0.5 s, doubled each time, up to 8 s by default."""
    hooks: Hooks
    """Functions of your own that are called for every attempt, and for a call that fails."""
    max_response_bytes: int
    """An answer larger than this is refused; 256 MiB by default."""


class SyncSettings(CommonSettings, total=False):
    """The same for a synchronous client."""

    http_client: "httpx.Client"
    """An httpx client of your own (proxies, certificates, pool, transport); closing it stays your task.

    A client that has one cannot be pickled, and does not go along into a process that is forked."""


class AsyncSettings(CommonSettings, total=False):
    """The same for an asynchronous client."""

    http_client: "httpx.AsyncClient"
    """An httpx client of your own (proxies, certificates, pool, transport); closing it stays your task.

    A client that has one cannot be pickled, and does not go along into a process that is forked."""


@frozen(kw_only=True)
class ClientOptions:
    """A client's settings with their defaults."""

    base_url: str = field(repr=show_address)
    allow_http: bool = False
    own_servers: bool = True
    """Whether operations that have a server of their own use it: not where the user has set `base_url`."""
    timeout: "Timeout" = 30.0
    deadline: float | None = 120.0
    max_attempts: int = 3
    validate: bool = True
    headers: Mapping[str, str] = field(default=Factory(dict[str, str]), repr=mask)
    user_agent: str = "engagement-core"
    max_response_bytes: int = 256 * 1024 * 1024

    def __attrs_post_init__(self) -> None:
        """Refuse an address that cannot be used, or would give credentials away."""
        check_base_url(self.base_url, allow_http=self.allow_http)
