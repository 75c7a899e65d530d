"""Fetching what an answer gave the address of, such as the file of an export, piece by piece.

The address may be anywhere, so nothing of the client's credentials and headers goes along.
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
from engagement_core.redaction import forget_locals, mask, mask_message
from engagement_core.transport import AsyncTransport, SyncTransport, TransportFault
from engagement_core.transport.masking import mask_error
from engagement_core.url_security import require_https, without_secrets

OPERATION = "download"
"""What errors name in place of an operationId."""
_SHOWN_BYTES = 64 * 1024
_SHOWN_CODING = 60
"""Characters of a content coding."""


@frozen
class Fetch:
    """One download: where from, and what bounds it."""

    url: str = field(repr=mask)
    options: ClientOptions
    max_bytes: int
    deadline: Deadline

    def step(self) -> SendRequest:
        """The request; raises ConfigurationError for an address that is not encrypted or cannot be used."""
        try:
            require_https(self.url, allow_http=self.options.allow_http, name="url")
        except ConfigurationError as error:
            forget_locals(error)
            raise
        return SendRequest(self._request(), self.deadline.cap(self.options.timeout), self.deadline)

    def refused(self, status: int, headers: Headers, content: bytes) -> APIError:
        """The error for an answer that is not the file."""
        return status_error(status)(
            f"the file cannot be fetched: {status_phrase(status)}.",
            operation=OPERATION,
            response=HTTPResponse(status=status, headers=headers, content=content),
            request=self._masked(),
            outcome="rejected",
        )

    def packed(self, headers: Headers) -> APIError:
        """The error for a file that was packed on the way, although it was asked for as it is."""
        coding = mask_message(headers.get("content-encoding", ""), _SHOWN_CODING)
        return APIConnectionError(
            f"the file came with the content coding {coding!r}, which was not asked for.",
            operation=OPERATION,
            request=self._masked(),
        )

    def failed(self, fault: TransportFault) -> APIError:
        """The error for an answer that did not come to its end."""
        mask_error(fault, self._request())
        kind = APITimeoutError if fault.timed_out else APIConnectionError
        reason = f"no complete answer: {fault.reason}."
        return kind(reason, operation=OPERATION, request=self._masked(), outcome=fault.outcome)

    def _request(self) -> HTTPRequest:
        headers = {"accept": "*/*", "accept-encoding": "identity", "user-agent": self.options.user_agent}
        # Whoever knows the query of such an address may fetch the file.
        secret = tuple(parse_qs(urlsplit(self.url).query, keep_blank_values=True))
        return HTTPRequest(method="GET", url=self.url, headers=headers, secret_parameters=secret)

    def _masked(self) -> MaskedRequest:
        return MaskedRequest(method="GET", url=without_secrets(self.url))


@contextmanager
def downloading(transport: SyncTransport, fetch: Fetch) -> Generator[Iterator[bytes]]:
    """The pieces of the file; raises APIError at the start or on the way."""
    try:
        with transport.stream(fetch.step(), limit=fetch.max_bytes) as incoming:
            if incoming.status != 200:
                raise fetch.refused(incoming.status, incoming.headers, _beginning(iter(incoming)))
            if incoming.is_packed():
                raise fetch.packed(incoming.headers)
            yield _pieces(fetch, iter(incoming))
    except TransportFault as fault:
        raise fetch.failed(fault) from fault


def _pieces(fetch: Fetch, chunks: Iterator[bytes]) -> Iterator[bytes]:
    try:
        yield from chunks
    except TransportFault as fault:
        raise fetch.failed(fault) from fault


def _beginning(chunks: Iterator[bytes]) -> bytes:
    content = b""
    for chunk in chunks:
        content += chunk
        if len(content) >= _SHOWN_BYTES:
            break
    return content[:_SHOWN_BYTES]


@asynccontextmanager
async def downloading_async(transport: AsyncTransport, fetch: Fetch) -> AsyncGenerator[AsyncIterator[bytes]]:
    """The same for asyncio and trio."""
    try:
        async with transport.stream(fetch.step(), limit=fetch.max_bytes) as incoming:
            if incoming.status != 200:
                raise fetch.refused(incoming.status, incoming.headers, await _beginning_async(aiter(incoming)))
            if incoming.is_packed():
                raise fetch.packed(incoming.headers)
            yield _pieces_async(fetch, aiter(incoming))
    except TransportFault as fault:
        raise fetch.failed(fault) from fault


async def _pieces_async(fetch: Fetch, chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    try:
        async for chunk in chunks:
            yield chunk
    except TransportFault as fault:
        raise fetch.failed(fault) from fault


async def _beginning_async(chunks: AsyncIterator[bytes]) -> bytes:
    content = b""
    async for chunk in chunks:
        content += chunk
        if len(content) >= _SHOWN_BYTES:
            break
    return content[:_SHOWN_BYTES]
