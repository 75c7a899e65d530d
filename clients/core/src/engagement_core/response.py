"""An answer together with how it came."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Generic, NoReturn, TypeVar

from attrs import field, frozen
from msgspec import Struct

from engagement_core.errors import Attempt
from engagement_core.http_types import Headers, MaskedRequest


class Quota(Struct, frozen=True, kw_only=True):
    """The state of the vendor's rate limit after one answer; None where the answer did not say."""

    limit: int | None = None
    """Calls in one window."""
    remaining: int | None = None
    """Calls left in the present one."""
    reset: int | None = None
    """When the next one begins, in seconds since 1970 (UTC)."""

    @property
    def resets_at(self) -> datetime | None:
        """The same moment with a zone; None also where the number is no date."""
        try:
            return None if self.reset is None else datetime.fromtimestamp(self.reset, UTC)
        except (ValueError, OverflowError, OSError):
            return None


def read_quota(headers: Headers) -> Quota | None:
    """What the headers say; None where none of the three is there."""
    limit, remaining, reset = (_number(headers.get(f"x-ratelimit-{name}")) for name in ("limit", "remaining", "reset"))
    if limit is None and remaining is None and reset is None:
        return None
    return Quota(limit=limit, remaining=remaining, reset=reset)


def _number(text: str | None) -> int | None:
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 20 else None


T = TypeVar("T")


class EmptyResponse(Struct, frozen=True, kw_only=True):
    """What a method returns for a success without a body."""

    status: int
    location: str | None = None
    """Value of the Location or Content-Location header."""

    @property
    def unchanged(self) -> bool:
        """Whether the vendor said that nothing had to be changed (304)."""
        return self.status == 304

    @property
    def resource_id(self) -> str | None:
        """The last part of the location's path: the identifier of what was created or updated."""
        if not self.location:
            return None
        path = self.location.partition("?")[0].rstrip("/")
        return path.rpartition("/")[2] or None


@frozen(kw_only=True)
class RawResponse(Generic[T]):
    """An answer with its status, headers and bytes; `parse()` gives what the plain method returns.

    It is neither true nor false: only the value can say whether all was done.
    """

    status: int
    headers: Headers
    content: bytes = field(repr=False)
    masked_request: Callable[[], MaskedRequest] = field(repr=False)
    history: tuple[Attempt, ...]
    """Every attempt that was made, this answer's the last."""
    value: T = field(repr=False)

    def __bool__(self) -> NoReturn:
        raise TypeError("A raw response is neither true nor false: look at its status, or at what parse() returns.")

    @property
    def attempts(self) -> int:
        """How many attempts were made."""
        return len(self.history)

    @property
    def request(self) -> MaskedRequest:
        """The request of the last attempt, credentials masked."""
        return self.masked_request()

    @property
    def request_id(self) -> str | None:
        """The vendor's own name for the request, to be quoted to its support; None if the response has none."""
        return self.headers.get("x-request-id")

    @property
    def rate_limit(self) -> Quota | None:
        """What the answer says of the calls that are left; None where it says nothing."""
        return read_quota(self.headers)

    def parse(self) -> T:
        """The typed answer."""
        return self.value
