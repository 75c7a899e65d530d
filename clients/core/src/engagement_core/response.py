"""Responses: the raw response around a typed value, the empty response, and the quota of a rate limit."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Generic, NoReturn, TypeVar

import msgspec
from attrs import field, frozen
from msgspec import Struct

from engagement_core.errors import Attempt
from engagement_core.http_types import Headers, MaskedRequest


class Quota(Struct, frozen=True, kw_only=True):
    """The vendor's rate limit as one response states it; a field that it does not state is None."""

    limit: int | None = None
    """Calls per window."""
    remaining: int | None = None
    """Calls left in the current window."""
    reset: int | None = None
    """When the next window starts, as a Unix timestamp."""

    @property
    def resets_at(self) -> datetime | None:
        """`reset` as a datetime in UTC; None also if the number is out of range."""
        try:
            return None if self.reset is None else datetime.fromtimestamp(self.reset, UTC)
        except (ValueError, OverflowError, OSError):
            return None


def read_quota(headers: Headers) -> Quota | None:
    """The quota in the `X-RateLimit-*` headers; None if there are none."""
    limit, remaining, reset = (_number(headers.get(f"x-ratelimit-{name}")) for name in ("limit", "remaining", "reset"))
    if limit is None and remaining is None and reset is None:
        return None
    return Quota(limit=limit, remaining=remaining, reset=reset)


def _number(text: str | None) -> int | None:
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 20 else None


T = TypeVar("T")


class EmptyResponse(Struct, frozen=True, kw_only=True):
    """A success response without a body."""

    status: int
    location: str | None = None
    """Value of the Location or Content-Location header."""

    @property
    def unchanged(self) -> bool:
        """Whether nothing had to be changed (304)."""
        return self.status == 304

    @property
    def resource_id(self) -> str | None:
        """The last segment of the location's path: the ID of what was created or updated."""
        if not self.location:
            return None
        path = self.location.partition("?")[0].rstrip("/")
        return path.rpartition("/")[2] or None


@frozen(kw_only=True)
class RawResponse(Generic[T]):
    """A response with its status, headers and bytes; `parse()` returns what the plain method returns.

    It has no truth value: only the parsed value can say whether everything succeeded.
    """

    status: int
    headers: Headers
    content: bytes = field(repr=False)
    masked_request: Callable[[], MaskedRequest] = field(repr=False)
    history: tuple[Attempt, ...]
    """Every attempt; the last one got this response."""
    value: T = field(repr=False)

    def __bool__(self) -> NoReturn:
        raise TypeError("A raw response has no truth value. Look at its status, or at what parse() returns.")

    @property
    def attempts(self) -> int:
        """The number of attempts."""
        return len(self.history)

    @property
    def request(self) -> MaskedRequest:
        """The request of the last attempt, with credentials masked."""
        return self.masked_request()

    @property
    def request_id(self) -> str | None:
        """The vendor's ID of the request, which its support may ask for; None if the response has none."""
        return self.headers.get("x-request-id")

    @property
    def rate_limit(self) -> Quota | None:
        """The quota that the response states; None if it states none."""
        return read_quota(self.headers)

    def parse(self) -> T:
        """The typed value of the response."""
        return self.value

    def json(self) -> Any:
        """The body as plain data, with the fields that the models do not have; None if it is empty.

        Raises:
            ValueError: The body is not JSON.
        """
        return msgspec.json.decode(self.content) if self.content.strip() else None
