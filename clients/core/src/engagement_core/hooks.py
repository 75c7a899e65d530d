"""Functions of the user's own that are called for every attempt, and for a call that fails."""

from collections.abc import Callable

from msgspec import Struct

from engagement_core.errors import APIError
from engagement_core.http_types import Headers, MaskedRequest


class RequestEvent(Struct, frozen=True, kw_only=True):
    """An attempt begins."""

    operation: str
    attempt: int
    request: MaskedRequest


class ResponseEvent(Struct, frozen=True, kw_only=True):
    """An attempt got an answer."""

    operation: str
    attempt: int
    request: MaskedRequest
    status: int
    headers: Headers
    seconds: float
    """From the start of the attempt to the end of its answer."""


class RetryEvent(Struct, frozen=True, kw_only=True):
    """An attempt failed and another one follows."""

    operation: str
    attempt: int
    error: APIError
    wait: float
    """Seconds until the next attempt."""


class ErrorEvent(Struct, frozen=True, kw_only=True):
    """A call failed, and no attempt follows."""

    operation: str
    attempts: int
    """How many attempts were made."""
    error: APIError
    """What the call raises next."""


class Hooks(Struct, frozen=True, kw_only=True):
    """The functions; what one of them raises ends the call."""

    on_request: Callable[[RequestEvent], None] | None = None
    on_response: Callable[[ResponseEvent], None] | None = None
    on_retry: Callable[[RetryEvent], None] | None = None
    on_error: Callable[[ErrorEvent], None] | None = None
    """Called once for each call that raises an APIError, after its last attempt."""
