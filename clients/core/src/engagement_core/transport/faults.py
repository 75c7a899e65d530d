"""What went wrong on the way to the vendor or back, and whether the request may have arrived.

The names of httpx's errors prove nothing: other transports raise ConnectTimeout for a server that hung up after it had
taken the request. "Not sent" needs evidence: httpcore failed before it had a connection, and nobody has begun to read
the body, which even a transport that tries again by itself does in each of its attempts.
"""

from collections.abc import AsyncIterator, Iterator
from typing import Literal

import httpx

Sent = Literal["unsent", "unknown"]


class TransportFault(Exception):
    """No complete answer came; says why, and whether the request may have arrived."""

    def __init__(self, reason: str, *, outcome: Sent, timed_out: bool = False, lasting: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.outcome: Sent = outcome
        self.timed_out = timed_out
        self.lasting = lasting
        """Whether the same would only happen again."""


class RequestUnsent(httpx.ConnectError):
    """The request certainly never left.

    For transports of your own, below an httpx client: of all their errors, this is the only one after which a client
    believes that nothing was sent, and retries calls that must not be processed twice.
    """


class RequestBody(httpx.ByteStream):
    """The bytes of a request, which know whether a transport has begun to send them."""

    begun = False

    def __iter__(self) -> Iterator[bytes]:
        self.begun = True
        return super().__iter__()

    def __aiter__(self) -> AsyncIterator[bytes]:
        self.begun = True
        return super().__aiter__()


def fault_of(error: Exception, body: RequestBody) -> TransportFault:
    """The fault that an error of httpx stands for; one that is no RequestError is about what came."""
    name = type(error).__name__
    return TransportFault(
        f"{name}: {error}" if str(error) else name,
        outcome="unsent" if _is_unsent(error, body) else "unknown",
        timed_out=isinstance(error, httpx.TimeoutException),
        lasting=not isinstance(error, httpx.RequestError)
        or isinstance(error, httpx.LocalProtocolError | httpx.UnsupportedProtocol)
        or _is_distrust(error),
    )


def _is_unsent(error: Exception, body: RequestBody) -> bool:
    if isinstance(error, RequestUnsent):
        return True
    # httpx has loaded both of them for its own transports.
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
    # HTTP/2 reports as LocalProtocolError what is found when the request is long gone; h11 checks before it sends.
    malformed = type(cause) is httpcore.LocalProtocolError and isinstance(cause.__context__, h11.LocalProtocolError)
    return not body.begun and (type(cause) in connecting or malformed)


def _is_distrust(error: BaseException) -> bool:
    """Whether a server could not prove who it is; another attempt would find the same certificate."""
    from ssl import SSLCertVerificationError

    cause = error.__cause__ or error.__context__
    return cause is not None and (isinstance(cause, SSLCertVerificationError) or _is_distrust(cause))
