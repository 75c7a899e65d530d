"""Transport faults: why no complete response arrived, and whether the request may have been processed.

The classes of httpx's errors prove nothing: other transports raise ConnectTimeout if a server closes the connection
after it has received the request. "unsent" needs evidence: httpcore failed before it had a connection, and nothing has
started to read the body, which even a transport with retries of its own does in each attempt.
"""

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Literal

import httpx

if TYPE_CHECKING:
    from engagement_core.transport.libraries import HTTPLibrary

_Outcome = Literal["unsent", "unknown"]


class TransportFault(Exception):
    """No complete response arrived."""

    def __init__(self, reason: str, *, outcome: _Outcome, timed_out: bool = False, permanent: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.outcome: _Outcome = outcome
        self.timed_out = timed_out
        self.permanent = permanent
        """Whether a retry would fail in the same way."""


class RequestUnsent(httpx.ConnectError):
    """The request certainly never left.

    For custom httpx transports: this is their only error that a client takes as proof that nothing was sent, so that
    it retries calls that must not be processed twice.
    """


class RequestBody:
    """The body of a request; it records whether a transport has started to read it."""

    def __init__(self, content: bytes) -> None:
        self.started = False
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        self.started = True
        return iter((self._content,))

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.started = True
        yield self._content


def to_fault(error: Exception, body: RequestBody, library: "HTTPLibrary") -> TransportFault:
    """The fault for an error of a library; one that is not a RequestError is about the response."""
    name = type(error).__name__
    return TransportFault(
        f"{name}: {error}" if str(error) else name,
        outcome="unsent" if _is_unsent(error, body, library) else "unknown",
        timed_out=isinstance(error, library.timeout_error),
        permanent=not isinstance(error, library.request_error | RequestUnsent)
        or isinstance(error, library.lasting_errors)
        or _is_certificate_error(error),
    )


def _is_unsent(error: Exception, body: RequestBody, library: "HTTPLibrary") -> bool:
    if isinstance(error, RequestUnsent):
        return True
    # The library has loaded both for its own transports.
    import h11

    httpcore = library.core
    cause = error.__cause__
    connecting = (
        httpcore.ConnectError,
        httpcore.ConnectTimeout,
        httpcore.PoolTimeout,
        httpcore.ProxyError,
        httpcore.UnsupportedProtocol,
    )
    # With HTTP/2, LocalProtocolError may be raised after the request was sent; h11 checks before it sends.
    context = cause.__context__ if cause is not None and type(cause) is httpcore.LocalProtocolError else None
    malformed = isinstance(context, h11.LocalProtocolError)
    return not body.started and (type(cause) in connecting or malformed)


def _is_certificate_error(error: BaseException) -> bool:
    """Whether the server's certificate is not trusted; a retry would get the same certificate."""
    from ssl import SSLCertVerificationError

    cause = error.__cause__ or error.__context__
    return cause is not None and (isinstance(cause, SSLCertVerificationError) or _is_certificate_error(cause))
