"""Everything a client raises: one hierarchy for all vendors.

```
EngagementError
├── ConfigurationError        a credential or an option is missing or contradicts another
├── InvalidRequestError       an argument breaks a documented rule; nothing was sent
├── PartialFailureError       a part of a request failed, the rest succeeded; see `raise_for_errors()`
└── APIError                  a call failed
    ├── APIConnectionError    no complete response arrived
    │   └── APITimeoutError
    ├── RepeatedPageError     the vendor returned the same page twice
    └── APIResponseError      a response arrived
        ├── APIStatusError    BadRequestError 400, AuthenticationError 401, PermissionDeniedError 403,
        │                     NotFoundError 404, ConflictError 409, RateLimitError 429, InternalServerError 5xx
        ├── EnvelopeError     the status reports success, the body a failure or something undocumented
        └── DecodeError       the status reports success, and the body is not what the spec promises
```
"""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any, Literal, TypeVar

from msgspec import Struct

from engagement_core.http_types import Headers, HTTPResponse, MaskedRequest


class Attempt(Struct, frozen=True, kw_only=True):
    """One attempt to send a request."""

    number: int
    """Starts at 1."""
    outcome: str
    """The status of the response, or the class of the error."""
    seconds: float
    """Its duration."""
    waited: float = 0.0
    """The wait before it, in seconds."""


E = TypeVar("E", bound=Exception)

Outcome = Literal["unsent", "unknown", "rejected", "accepted"]
"""What became of a request.

- `unsent`: it certainly never left, or never arrived.
- `rejected`: the vendor certainly did not process it.
- `unknown`: the vendor may have processed it.
- `accepted`: the vendor processed it.
"""

_OUTCOME_TEXT: dict[Outcome, str] = {
    "unsent": "Nothing was sent; it is safe to retry.",
    "unknown": "The vendor may have processed it; check before you retry.",
    "rejected": "The vendor rejected it; nothing was processed.",
    "accepted": "The vendor processed it; do not retry.",
}


_LEVELS_AROUND = 50
"""How deeply an error may be nested in what is pickled."""


class EngagementError(Exception):
    """Base class of all errors of the clients."""


class ConfigurationError(EngagementError, ValueError):
    """A credential or an option is missing, malformed or contradicts another one."""


class InvalidRequestError(EngagementError, ValueError):
    """An argument breaks a documented rule. Nothing was sent."""


class APIError(EngagementError):
    """A call failed. All errors of this kind can be pickled."""

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        request: MaskedRequest | None = None,
        outcome: Outcome = "unknown",
        attempts: int = 1,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        """The operationId of the call."""
        self.request = request
        """The request of the last attempt, with credentials masked."""
        self.outcome: Outcome = outcome
        self.attempts = attempts
        """The number of attempts."""
        self.history: tuple[Attempt, ...] = ()
        """Every attempt; the last one is the one that failed with this error."""

    def __str__(self) -> str:
        tries = f" after {self.attempts} attempts" if self.attempts > 1 else ""
        return f"{self.operation}{tries}: {self.message} {_OUTCOME_TEXT[self.outcome]}"

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return _restore, (type(self), self.args, self._state())

    def _state(self) -> dict[str, Any]:
        return self.__dict__.copy()


def _restore(kind: type[E], args: tuple[Any, ...], state: dict[str, Any]) -> E:
    error = kind.__new__(kind, *args)
    vars(error).update(state)
    return error


def can_be_pickled(value: object) -> bool:
    """Whether a value is not nested too deeply to be pickled, also inside something else."""
    import pickle

    for _ in range(_LEVELS_AROUND):
        value = [value]
    try:
        pickle.dumps(value)
    except RecursionError:
        return False
    return True


class APIConnectionError(APIError):
    """No complete response arrived; `outcome` says whether the request may have been processed."""


class APITimeoutError(APIConnectionError):
    """A timeout or the deadline expired before a complete response arrived."""


class APIResponseError(APIError):
    """Base class of errors that have a response."""

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        response: HTTPResponse,
        body: Any = None,
        code: str | int | None = None,
        request: MaskedRequest | None = None,
        outcome: Outcome = "unknown",
        attempts: int = 1,
    ) -> None:
        super().__init__(message, operation=operation, request=request, outcome=outcome, attempts=attempts)
        self.status = response.status
        self.headers: Headers = response.headers
        self.content = response.content
        """The raw bytes of the body."""
        self.body = body
        """The decoded body, or None if it could not be decoded. A pickled copy lacks a body that is nested hundreds of
        levels deep."""
        self.code = code
        """The vendor's error code, if the body has one."""
        self.request_id: str | None = response.headers.get("x-request-id")

    def _state(self) -> dict[str, Any]:
        state = super()._state()
        # `content` has the same data.
        return state if can_be_pickled(self.body) else {**state, "body": None}


class APIStatusError(APIResponseError):
    """The HTTP status reports a failure."""


class BadRequestError(APIStatusError):
    """400: the request is malformed."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong, expired or revoked."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not permit this or, with some vendors, a value is not allowed."""


class NotFoundError(APIStatusError):
    """404: the resource does not exist."""


class ConflictError(APIStatusError):
    """409: the request conflicts with the current state of the resource."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class InternalServerError(APIStatusError):
    """5xx: the vendor's server failed."""


class EnvelopeError(APIResponseError):
    """The body reports a failure although the status reports success (or, with some vendors, means nothing).

    `outcome` is "rejected" if the vendor documents what the body says, and "unknown" otherwise.
    """


class DecodeError(APIResponseError):
    """The status reports success, but the body is not what the spec promises; `content` has its bytes."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
}


def status_error(status: int) -> type[APIStatusError]:
    """The error class for a status."""
    if status >= 500:
        return InternalServerError
    return _BY_STATUS.get(status, APIStatusError)


def status_phrase(status: int) -> str:
    """The status with its standard name, such as `404 Not Found`; the number alone if it has none."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
