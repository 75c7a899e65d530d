"""Options of a client and of one call."""

from collections.abc import Mapping
from typing import Any, TypedDict

from attrs import Factory, field, frozen

from engagement_core.deadline import Timeout
from engagement_core.hooks import Hooks
from engagement_core.rate_limiter import RateLimit, SharedRateLimit
from engagement_core.redaction import mask, show_address
from engagement_core.retry import Backoff
from engagement_core.transport.libraries import AsyncHTTPClient, HTTPClient, Name
from engagement_core.url_security import check_base_url


class CallOptions(TypedDict, total=False):
    """Keyword arguments of every method."""

    timeout: Timeout
    """Seconds for each phase of an attempt: connecting, sending, and every read; or an `httpx.Timeout` with a number
    for each of them."""
    deadline: float
    """Seconds for everything: attempts, waits, fetching tokens and, if the result has pages, all pages."""
    max_attempts: int
    """The maximum number of attempts; 1 disables retries."""
    validate: bool
    """Whether arguments are checked against the vendor's documented rules before anything is sent; true by default."""
    extra_headers: Mapping[str, str]
    """Headers to add or replace."""
    extra_query: Mapping[str, Any]
    """Query parameters to add that the spec does not have."""
    extra_body: Mapping[str, Any]
    """Body fields to add that the spec does not have; the body must be a JSON object."""


class ChangedOptions(TypedDict, total=False):
    """Options that `client.with_options` can change."""

    base_url: str
    """URL of the API, without the path of an operation."""
    allow_http: bool
    """Whether `base_url` may be an unencrypted `http://` URL of another machine; false by default."""
    timeout: Timeout
    """Seconds for each phase of an attempt, or an `httpx.Timeout`."""
    deadline: float | None
    """Seconds for each call or page with all its attempts and waits."""
    max_attempts: int
    """The maximum number of attempts of a call that is safe to retry."""
    validate: bool
    """Whether arguments are checked against the vendor's documented rules before anything is sent."""
    headers: Mapping[str, str]
    """Headers to add to those of the client."""


class CommonSettings(TypedDict, total=False):
    """Keyword arguments of every client."""

    base_url: str
    """URL of the API, without the path of an operation."""
    allow_http: bool
    """Whether `base_url` may be an unencrypted `http://` URL of another machine; false by default."""
    timeout: Timeout
    """Seconds for connecting, for sending, and for every read; 30 by default. Or an `httpx.Timeout` with a number for
    each of them."""
    deadline: float | None
    """Seconds for each call or page with all its attempts and waits; 120 by default, None for no limit."""
    max_attempts: int
    """The maximum number of attempts of a call that is safe to retry; 3 by default."""
    headers: Mapping[str, str]
    """Headers to add to every request."""
    validate: bool
    """Whether arguments are checked against the vendor's documented rules before anything is sent; true by default."""
    rate_limit: RateLimit | SharedRateLimit
    """The most calls that the client makes in a period, or, with a `RedisRateLimit`, that all workers make together; by
    default, the documented limits of operations. Pauses that responses ask for are always respected."""
    backoff: Backoff
    """How long to wait between attempts: 0.5 s, doubled each time, up to 8 s by default."""
    hooks: Hooks
    """Your functions to call for every attempt and for failed calls."""
    max_response_bytes: int
    """The largest response that is accepted; 256 MiB by default."""
    http_library: Name
    """The library that sends requests if there is no `http_client`: "httpx", the default, or "httpx2"."""


class SyncSettings(CommonSettings, total=False):
    """Keyword arguments of a synchronous client."""

    http_client: HTTPClient
    """An `httpx.Client` or `httpx2.Client` of your own, for a proxy, certificates, a pool or a transport; you close it.

    A client that has one cannot be pickled, or used in a forked process."""


class AsyncSettings(CommonSettings, total=False):
    """Keyword arguments of an asynchronous client."""

    http_client: AsyncHTTPClient
    """An `httpx.AsyncClient` or `httpx2.AsyncClient` of your own, for a proxy, certificates, a pool or a transport; you
    close it.

    A client that has one cannot be pickled, or used in a forked process."""


@frozen(kw_only=True)
class ClientOptions:
    """The options of a client, with their defaults."""

    base_url: str = field(repr=show_address)
    allow_http: bool = False
    own_servers: bool = True
    """Whether operations with a server of their own use it; false if the user has set `base_url`."""
    timeout: Timeout = 30.0
    deadline: float | None = 120.0
    max_attempts: int = 3
    validate: bool = True
    headers: Mapping[str, str] = field(default=Factory(dict[str, str]), repr=mask)
    user_agent: str = "engagement-core"
    max_response_bytes: int = 256 * 1024 * 1024
    http_library: Name = "httpx"

    def __attrs_post_init__(self) -> None:
        """Reject a base URL that is not valid, or would expose credentials."""
        check_base_url(self.base_url, allow_http=self.allow_http)
