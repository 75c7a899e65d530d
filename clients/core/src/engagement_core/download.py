"""Streaming the file at a URL that a response contained, such as that of an export.

The URL may lead anywhere, so the request carries neither credentials nor headers of the client.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from urllib.parse import parse_qs, urlsplit

from attrs import field, frozen

from engagement_core.deadline import Deadline
from engagement_core.effects import SendRequest
from engagement_core.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ConfigurationError,
    status_error,
    status_phrase,
)
from engagement_core.http_types import Headers, HTTPRequest, HTTPResponse, MaskedRequest
from engagement_core.options import ClientOptions
from engagement_core.redaction import clear_locals, mask, mask_message
from engagement_core.transport import AsyncTransport, SyncTransport, TransportFault
from engagement_core.transport.masking import mask_error
from engagement_core.url_security import require_https, without_secrets

OPERATION = "download"
"""The name in errors, in place of an operationId."""
_MAX_ERROR_BODY = 64 * 1024
_MAX_CODING = 60
"""Characters of a content coding that a message shows."""


@frozen
class Fetch:
    """One download: its URL and its limits."""

    url: str = field(repr=mask)
    options: ClientOptions
    max_bytes: int
    deadline: Deadline

    def effect(self) -> SendRequest:
        """The effect that sends the request.

        Raises:
            ConfigurationError: The URL is not encrypted, or not valid.
        """
        try:
            require_https(self.url, allow_http=self.options.allow_http, name="url")
        except ConfigurationError as error:
            clear_locals(error)
            raise
        return SendRequest(self._request(), self.deadline.cap(self.options.timeout), self.deadline)

    def status_error(self, status: int, headers: Headers, content: bytes) -> APIError:
        """The error for a response that is not the file."""
        return status_error(status)(
            f"the file cannot be downloaded: {status_phrase(status)}.",
            operation=OPERATION,
            response=HTTPResponse(status=status, headers=headers, content=content),
            request=self._masked(),
            outcome="rejected",
        )

    def coding_error(self, headers: Headers) -> APIError:
        """The error for a file with a content coding, although the request excludes it."""
        coding = mask_message(headers.get("content-encoding", ""), _MAX_CODING)
        return APIConnectionError(
            f"the file has the content coding {coding!r}, which was not requested.",
            operation=OPERATION,
            request=self._masked(),
        )

    def fault_error(self, fault: TransportFault) -> APIError:
        """The error for an incomplete response."""
        mask_error(fault, self._request())
        kind = APITimeoutError if fault.timed_out else APIConnectionError
        reason = f"no complete response: {fault.reason}."
        return kind(reason, operation=OPERATION, request=self._masked(), outcome=fault.outcome)

    def _request(self) -> HTTPRequest:
        headers = {"accept": "*/*", "accept-encoding": "identity", "user-agent": self.options.user_agent}
        # The query of such a URL often authorizes access to the file.
        secret = tuple(parse_qs(urlsplit(self.url).query, keep_blank_values=True))
        return HTTPRequest(method="GET", url=self.url, headers=headers, secret_parameters=secret)

    def _masked(self) -> MaskedRequest:
        return MaskedRequest(method="GET", url=without_secrets(self.url))


@contextmanager
def downloading(transport: SyncTransport, fetch: Fetch) -> Generator[Iterator[bytes]]:
    """The pieces of the file; raises APIError at the start or while they arrive."""
    try:
        with transport.stream(fetch.effect(), limit=fetch.max_bytes) as response:
            if response.status != 200:
                raise fetch.status_error(response.status, response.headers, _beginning(iter(response)))
            if response.is_compressed():
                raise fetch.coding_error(response.headers)
            yield _pieces(fetch, iter(response))
    except TransportFault as fault:
        raise fetch.fault_error(fault) from fault


def _pieces(fetch: Fetch, pieces: Iterator[bytes]) -> Iterator[bytes]:
    try:
        yield from pieces
    except TransportFault as fault:
        raise fetch.fault_error(fault) from fault


def _beginning(pieces: Iterator[bytes]) -> bytes:
    content = b""
    for piece in pieces:
        content += piece
        if len(content) >= _MAX_ERROR_BODY:
            break
    return content[:_MAX_ERROR_BODY]


@asynccontextmanager
async def downloading_async(transport: AsyncTransport, fetch: Fetch) -> AsyncGenerator[AsyncIterator[bytes]]:
    """The same for asyncio and trio."""
    try:
        async with transport.stream(fetch.effect(), limit=fetch.max_bytes) as response:
            if response.status != 200:
                raise fetch.status_error(response.status, response.headers, await _beginning_async(aiter(response)))
            if response.is_compressed():
                raise fetch.coding_error(response.headers)
            yield _pieces_async(fetch, aiter(response))
    except TransportFault as fault:
        raise fetch.fault_error(fault) from fault


async def _pieces_async(fetch: Fetch, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    try:
        async for piece in pieces:
            yield piece
    except TransportFault as fault:
        raise fetch.fault_error(fault) from fault


async def _beginning_async(pieces: AsyncIterator[bytes]) -> bytes:
    content = b""
    async for piece in pieces:
        content += piece
        if len(content) >= _MAX_ERROR_BODY:
            break
    return content[:_MAX_ERROR_BODY]
