"""Transport faults: why no complete response arrived, and whether the request may have been processed.

The classes of httpx's errors prove nothing: other transports raise ConnectTimeout if a server closes the connection
after it has received the request. "unsent" needs evidence: httpcore failed before it had a connection, and nothing has
started to read the body, which even a transport with retries of its own does in each attempt.
"""

from collections.abc import AsyncIterator, Iterator
from typing import Literal

import httpx

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


class RequestBody(httpx.ByteStream):
    """The body of a request; it records whether a transport has started to read it."""

    started = False

    def __iter__(self) -> Iterator[bytes]:
        self.started = True
        return super().__iter__()

    def __aiter__(self) -> AsyncIterator[bytes]:
        self.started = True
        return super().__aiter__()


def to_fault(error: Exception, body: RequestBody) -> TransportFault:
    """The fault for an error of httpx; one that is not a RequestError is about the response."""
    name = type(error).__name__
    return TransportFault(
        f"{name}: {error}" if str(error) else name,
        outcome="unsent" if _is_unsent(error, body) else "unknown",
        timed_out=isinstance(error, httpx.TimeoutException),
        permanent=not isinstance(error, httpx.RequestError)
        or isinstance(error, httpx.LocalProtocolError | httpx.UnsupportedProtocol)
        or _is_certificate_error(error),
    )


def _is_unsent(error: Exception, body: RequestBody) -> bool:
    if isinstance(error, RequestUnsent):
        return True
    # httpx has loaded both for its own transports.
    import h11
    import httpcore

    cause = error.__cause__
    connecting = (
        httpcore.ConnectError,
        httpcore.ConnectTimeout,
        httpcore.PoolTimeout,
        httpcore.ProxyError,
        httpcore.UnsupportedProtocol,
    )
    # With HTTP/2, LocalProtocolError may be raised after the request was sent; h11 checks before it sends.
    malformed = type(cause) is httpcore.LocalProtocolError and isinstance(cause.__context__, h11.LocalProtocolError)
    return not body.started and (type(cause) in connecting or malformed)


def _is_certificate_error(error: BaseException) -> bool:
    """Whether the server's certificate is not trusted; a retry would get the same certificate."""
    from ssl import SSLCertVerificationError

    cause = error.__cause__ or error.__context__
    return cause is not None and (isinstance(cause, SSLCertVerificationError) or _is_certificate_error(cause))
