"""Functions of the user that are called for every attempt and for failed calls."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from engagement_core.codec import Mismatch
from engagement_core.errors import APIError
from engagement_core.http_types import Headers, MaskedRequest


class RequestEvent(Struct, frozen=True, kw_only=True):
    """An attempt starts."""

    operation: str
    attempt: int
    request: MaskedRequest


class ResponseEvent(Struct, frozen=True, kw_only=True):
    """An attempt got a response."""

    operation: str
    attempt: int
    request: MaskedRequest
    status: int
    headers: Headers
    seconds: float
    """From sending the request to the end of the response."""


class RetryEvent(Struct, frozen=True, kw_only=True):
    """An attempt failed and is retried."""

    operation: str
    attempt: int
    error: APIError
    wait: float
    """Seconds until the next attempt."""


class MismatchEvent(Struct, frozen=True, kw_only=True):
    """A response differs from the spec; the raw values were kept."""

    operation: str
    attempt: int
    status: int
    mismatches: tuple[Mismatch, ...]
    """Each has `path` (such as `$.users[3].gender`), `expected` and `found`; personal data and credentials are masked,
    and long texts are cut."""


class ErrorEvent(Struct, frozen=True, kw_only=True):
    """A call failed and is not retried."""

    operation: str
    attempts: int
    """How many attempts were made."""
    error: APIError
    """The error that the call raises."""


class Hooks(Struct, frozen=True, kw_only=True):
    """Functions to call; an exception that one of them raises ends the call.

    An error of another client is raised as the cause of a RuntimeError, since it says nothing about this call.
    """

    on_request: Callable[[RequestEvent], None] | None = None
    on_response: Callable[[ResponseEvent], None] | None = None
    on_retry: Callable[[RetryEvent], None] | None = None
    on_mismatch: Callable[[MismatchEvent], None] | None = None
    """Called for each response that differs from the spec."""
    on_error: Callable[[ErrorEvent], None] | None = None
    """Called once for each call that raises an APIError, after its last attempt."""
