# Copied from overrides/appoxee/errors.py; edit it there.

"""Errors that only Appoxee has."""

from typing import Self

from engagement_core.errors import EnvelopeError
from engagement_core.http_types import HTTPResponse


class DuplicateRequestError(EnvelopeError):
    """The service refused a request because it has seen its `random` before.

    The client signs every attempt anew, so this means that something between the client and the service sent the same
    bytes twice, or that a nonce source of your own repeats itself. What was asked for may have been done the first
    time.

    The documentation gives no code for this refusal. It is recognised by the words of its message ("duplicate",
    "random"); worded otherwise, it is a plain EnvelopeError.
    """

    @classmethod
    def from_refusal(cls, error: EnvelopeError) -> Self:
        """The same refusal, told apart."""
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
