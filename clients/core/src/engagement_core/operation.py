"""Operations of a generated client, as data."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from msgspec import Struct, field

from engagement_core.constraints import Constraint

if TYPE_CHECKING:
    from engagement_core.object_kinds import ObjectKind

T = TypeVar("T")

Retry = Literal["safe", "idempotent", "if-rejected", "if-unsent"]
"""When a failed call is retried.

- `safe`, `idempotent`: after any transient failure.
- `if-rejected`: if the request was unsent, or the vendor rejected it for now.
- `if-unsent`: only if the request was unsent.
"""

TimeForm = Literal["date", "date-time-local"]
"""How a time without a zone is written: only its date, or the time in UTC without an offset."""


class Envelope(Struct, frozen=True, kw_only=True):
    """How a body reports success or failure, whatever the HTTP status, and where its payload is."""

    success: str = ""
    """Dotted path of the field that reports success; empty if there is none."""
    values: tuple[Any, ...] = ()
    """Values of that field that mean success."""
    minimum: float | None = None
    maximum: float | None = None
    """Range of that field that means success, if it is a number."""
    failure: str = ""
    """Dotted path of the field that reports a failure."""
    failures: tuple[Any, ...] = ()
    """Values of that field that mean that nothing was processed. Any other value, or none, is a success if no field
    reports success, and is undefined otherwise."""
    code: str = ""
    """Dotted path of the error code."""
    message: str = ""
    """Dotted path of the error message."""
    result: str = ""
    """The attribute of the decoded body that a method returns in place of the body."""


class SuccessResponse(Struct, frozen=True):
    """A documented success response: the type of its body, or None if it has no body."""

    type: Callable[[], Any] | None = None
    envelope: Envelope | None = None


class ErrorResponse(Struct, frozen=True):
    """A documented error response: the type of its body, its meaning, and whether the vendor rejected the request."""

    type: Callable[[], Any] | None = None
    meaning: str = ""
    rejected: bool = False
    envelope: Envelope | None = None


class DocumentedLimit(Struct, frozen=True):
    """A documented rate limit: at most `calls` calls in `seconds` seconds."""

    calls: int
    seconds: float
    bucket: str = ""
    """Name of what shares the limit; empty if the operation has it for itself."""


class Operation(Struct, Generic[T], frozen=True, kw_only=True):
    """One documented operation; `T` is what its method returns."""

    id: str
    """The spec's operationId."""
    method: str
    path: str
    """Path template below the base URL, with `{name}` for each path parameter."""
    retry: Retry
    responses: Mapping[int, SuccessResponse]
    error_responses: Mapping[str, ErrorResponse] = field(default_factory=dict[str, ErrorResponse])
    """Documented errors by status ("404"), class ("5XX") or "default"."""
    body: Literal["none", "optional", "required"] = "none"
    """Whether a JSON body is sent; an optional one is omitted if all its fields are."""
    constraints: Mapping[str, Constraint] = field(default_factory=dict[str, Constraint])
    """Documented constraints of parameters and body fields, by their name on the wire."""
    fields: "Callable[[], ObjectKind] | None" = None
    """The field names of the objects in its body; None if the body has no objects."""
    times: Mapping[str, TimeForm] = field(default_factory=dict[str, TimeForm])
    """Parameters and body fields that are times without a zone, by their name on the wire."""
    credentials: tuple[str, ...] = ()
    """Query parameters and body fields that hold the client's credentials."""
    comma_separated: tuple[str, ...] = ()
    """Query parameters whose lists are sent as one comma-separated value."""
    schemes: tuple[str, ...] = ()
    """Names of the security schemes that it accepts; empty if it needs none."""
    server: str = ""
    """A server of its own, in place of the client's; a `base_url` of the user takes precedence over both."""
    idempotency_key: str = ""
    """Body field by which the vendor recognizes a request that it has processed; with it, the call is idempotent."""
    rate_limit: DocumentedLimit | None = None
    """Its documented rate limit; None if it only counts towards that of all operations."""
    default_response: SuccessResponse | None = None
    """The response for any other status, if only the body reports success or failure."""

    def success_response(self, status: int) -> SuccessResponse:
        """The documented success response for a status; for an undocumented status, the first documented one."""
        return self.responses.get(status) or next(iter(self.responses.values()), SuccessResponse())

    def error_response(self, status: int) -> ErrorResponse:
        """The documented error response for a status; an empty one if it is not documented."""
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in self.error_responses:
                return self.error_responses[key]
        return ErrorResponse()
