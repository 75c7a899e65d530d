"""What a generated client knows about one operation, as data."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from msgspec import Struct, field

from engagement_core.constraints import Constraint

if TYPE_CHECKING:
    from engagement_core.request_fields import Shape

T = TypeVar("T")

Retry = Literal["safe", "idempotent", "if-rejected", "if-unsent"]
"""When an operation may be sent again: always (`safe` and `idempotent`), only after an answer that says that nothing
was processed (`if-rejected`), or only when it was certainly not sent (`never`)."""


TimeForm = Literal["date", "date-time-local"]
"""How a time is written that is no instant with a zone: its date alone, or the time in UTC without saying so."""


class Envelope(Struct, frozen=True, kw_only=True):
    """How a body says success or failure whatever the HTTP status, and where its payload is."""

    success: str = ""
    """Dotted path of the field that says success; empty where no field says it."""
    values: tuple[Any, ...] = ()
    """Values of that field that mean success."""
    minimum: float | None = None
    maximum: float | None = None
    """Bounds between which that field means success, where it is a number."""
    failure: str = ""
    """Dotted path of the field that says failure."""
    failures: tuple[Any, ...] = ()
    """Values of that field that mean failure, and that nothing was processed. Anything else, or nothing, is a success
    if no field says success, and says neither if one does."""
    code: str = ""
    """Dotted path of the error code."""
    message: str = ""
    """Dotted path of the error message."""
    result: str = ""
    """The attribute of the decoded body that a method returns in place of the body; None where it may be absent."""


class SuccessResponse(Struct, frozen=True):
    """A documented success: its body's type, or None for an answer without a body."""

    type: Callable[[], Any] | None = None
    envelope: Envelope | None = None


class ErrorResponse(Struct, frozen=True):
    """A documented error: its body's type, what it means, and whether the request is known to be unprocessed."""

    type: Callable[[], Any] | None = None
    meaning: str = ""
    rejected: bool = False
    envelope: Envelope | None = None


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
    """Whether a JSON body is sent; an optional one is left out where all its fields are."""
    limits: Mapping[str, Constraint] = field(default_factory=dict[str, Constraint])
    """Documented bounds of parameters and of the fields of the body, by their name on the wire."""
    fields: "Callable[[], Shape] | None" = None
    """The names that the objects in its body may have; None where a caller can give no object."""
    times: Mapping[str, TimeForm] = field(default_factory=dict[str, TimeForm])
    """Parameters and fields of the body that are times in a form of their own, by their name on the wire."""
    credentials: tuple[str, ...] = ()
    """Query parameters and body fields that are filled in from the client's credentials."""
    comma_separated: tuple[str, ...] = ()
    """Query parameters whose lists are sent as one comma-separated value."""
    schemes: tuple[str, ...] = ()
    """Names of the security schemes that it accepts; empty where it needs none."""
    server: str = ""
    """A server of its own, in place of the client's; a base URL that the user has set comes before both."""
    default_response: SuccessResponse | None = None
    """The answer with any other status, where the vendor says success and failure in the body alone."""

    def success_response(self, status: int) -> SuccessResponse:
        """The documented answer for a 2xx or 304 status; for an undocumented one, the first that is documented."""
        return self.responses.get(status) or next(iter(self.responses.values()), SuccessResponse())

    def error_response(self, status: int) -> ErrorResponse:
        """The documented error for a status; an empty one where it is not documented."""
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in self.error_responses:
                return self.error_responses[key]
        return ErrorResponse()
