"""Errors that only Appoxee has."""

from typing import Self

from engagement_core.errors import EnvelopeError
from engagement_core.http_types import HTTPResponse


class DuplicateRequestError(EnvelopeError):
    """The service rejected a request because it has already seen its `random`.

    The client signs every attempt anew, so something between the client and the service sent the same bytes twice, or
    your own `nonce` repeats itself. The first request may have been processed.

    The documentation gives no code for this error. The client recognizes it by its message ("duplicate", "random"); an
    error with another message is a plain EnvelopeError.
    """

    @classmethod
    def from_envelope_error(cls, error: EnvelopeError) -> Self:
        """Return the same error as a DuplicateRequestError."""
        return cls(
            error.message,
            operation=error.operation,
            response=HTTPResponse(status=error.status, headers=error.headers, content=error.content),
            body=error.body,
            code=error.code,
            request=error.request,
            outcome="unknown",
            attempts=error.attempts,
        )
