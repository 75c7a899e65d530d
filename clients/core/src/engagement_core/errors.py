"""Everything a client raises: one hierarchy for all vendors.

```
EngagementError
├── ConfigurationError        a credential or an option is missing or contradicts another
├── InvalidRequestError       an argument breaks a documented rule; nothing was sent
└── APIError                  a call failed
    ├── APIConnectionError    no complete answer came back
    │   └── APITimeoutError
    ├── APIStatusError        the answer's status says failure
    │   ├── BadRequestError 400, AuthenticationError 401, PermissionDeniedError 403, NotFoundError 404,
    │   ├── ConflictError 409, RateLimitError 429, InternalServerError 5xx
    ├── EnvelopeError         the status says success and the body says failure
    └── DecodeError           the status says success and the body is not what it should be
```
"""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any, Literal, TypeVar

from msgspec import Struct

from engagement_core.http_types import Headers, HTTPResponse, MaskedRequest


class Attempt(Struct, frozen=True, kw_only=True):
    """One attempt that was made."""

    number: int
    """From 1."""
    outcome: str
    """The status of its answer, or why there was none."""
    seconds: float
    """How long it took."""
    waited: float = 0.0
    """Seconds of waiting before it."""


E = TypeVar("E", bound=Exception)

Outcome = Literal["unsent", "unknown", "rejected", "accepted"]
"""What is known of the vendor's side: the request never left, may have been processed, was refused, or was answered."""

_OUTCOME_TEXT: dict[Outcome, str] = {
    "unsent": "Nothing was sent; the call can be repeated safely.",
    "unknown": "The vendor may have processed it: check before you repeat the call.",
    "rejected": "The vendor refused it; nothing was processed.",
    "accepted": "The vendor processed it: do not repeat the call.",
}


_LEVELS_AROUND = 50
"""How deep an error may be inside of what is pickled."""


class EngagementError(Exception):
    """Base of every error of the clients."""


class ConfigurationError(EngagementError, ValueError):
    """A credential or an option is missing, malformed or contradicts another one."""


class InvalidRequestError(EngagementError, ValueError):
    """An argument breaks a documented rule. Nothing was sent."""


class APIError(EngagementError):
    """A call failed. Every error of this kind can be pickled."""

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
        """The request of the last attempt, credentials masked."""
        self.outcome: Outcome = outcome
        self.attempts = attempts
        """How many attempts were made."""
        self.history: tuple[Attempt, ...] = ()
        """Every attempt that was made, the failed one the last."""

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
    """Whether a value is not nested too deeply for that, also inside of something else."""
    import pickle

    for _ in range(_LEVELS_AROUND):
        value = [value]
    try:
        pickle.dumps(value)
    except RecursionError:
        return False
    return True


class APIConnectionError(APIError):
    """The connection failed before a complete answer came; `outcome` says whether the request may have arrived."""


class APITimeoutError(APIConnectionError):
    """A timeout or the call's deadline ran out before a complete answer came back."""


class APIResponseError(APIError):
    """Base of the errors that have an answer."""

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
        """The body's bytes as they came."""
        self.body = body
        """The decoded body, or None where it could not be decoded; a copy from a pickle may lack one that is nested
        hundreds of levels deep."""
        self.code = code
        """The vendor's own error code, where the body has one."""
        self.request_id: str | None = response.headers.get("x-request-id")

    def _state(self) -> dict[str, Any]:
        state = super()._state()
        # The bytes say the same.
        return state if can_be_pickled(self.body) else {**state, "body": None}


class APIStatusError(APIResponseError):
    """The status of the answer says failure."""


class BadRequestError(APIStatusError):
    """400: the vendor found the request malformed."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong, expired or revoked."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this, or, with some vendors, a value is not allowed."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class ConflictError(APIStatusError):
    """409: it clashes with the present state."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class InternalServerError(APIStatusError):
    """5xx: the vendor's side failed."""


class EnvelopeError(APIResponseError):
    """The body says failure; the status says success, or with some vendors nothing that counts.

    `outcome` is "rejected" if the body says it in a documented way, and "unknown" otherwise.
    """


class DecodeError(APIResponseError):
    """The status says success, but the body is not what it should be; `content` holds its bytes."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
}


def status_error(status: int) -> type[APIStatusError]:
    """The class of error for a status."""
    if status >= 500:
        return InternalServerError
    return _BY_STATUS.get(status, APIStatusError)


def status_phrase(status: int) -> str:
    """The status with its standard name, `404 Not Found`; the bare number where it has none."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
