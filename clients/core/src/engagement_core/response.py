"""An answer together with how it came."""

from collections.abc import Callable
from typing import Generic, NoReturn, TypeVar

from attrs import field, frozen
from msgspec import Struct

from engagement_core.history import Attempt
from engagement_core.quota import Quota, read_quota
from engagement_core.wire import Headers, MaskedRequest

T = TypeVar("T")


class Acknowledged(Struct, frozen=True, kw_only=True):
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
