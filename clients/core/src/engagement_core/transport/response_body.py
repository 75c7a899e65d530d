"""Reading a response body within a size limit and a deadline.

httpx decompresses each piece as a whole, and any number of nested content codings: a kilobyte may become a gigabyte
before anything can check its size. Here a body is decompressed in small pieces, has at most one content coding, and
compressed bytes count as well.
"""

import zlib
from collections.abc import Iterator

import httpx

from engagement_core.deadline import Deadline
from engagement_core.redaction import mask_message
from engagement_core.transport.faults import TransportFault

ACCEPT_ENCODING = "gzip, deflate"
"""The supported content codings."""

_GZIP = zlib.MAX_WBITS | 16
_GZIP_MAGIC = b"\x1f\x8b"
_WINDOWS = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": zlib.MAX_WBITS}
_PIECE = 64 * 1024
"""Bytes that are decompressed at once."""


class SizeGuard:
    """Enforces the size limit and the deadline of a response."""

    def __init__(self, limit: int, deadline: Deadline) -> None:
        self._limit = limit
        self._deadline = deadline
        self._size = 0

    def count(self, piece: bytes) -> None:
        """Count bytes; raises TransportFault if there are too many, or the deadline has passed."""
        self._size += len(piece)
        if self._size > self._limit:
            reason = f"the response is larger than {self._limit} bytes"
            raise TransportFault(reason, outcome="unknown", permanent=True)
        if self._deadline.expired():
            raise deadline_fault(self._deadline)


class BodyReader:
    """Collects the body of a response and undoes its content coding."""

    def __init__(self, coding: str | None, limit: int, deadline: Deadline) -> None:
        self._received = SizeGuard(limit, deadline)
        self._decompressed = SizeGuard(limit, deadline)
        self._pieces: list[bytes] = []
        self._inflater = _Inflater(_WINDOWS[coding]) if coding in _WINDOWS else None

    def add(self, received: bytes) -> None:
        """Add received bytes; raises TransportFault if there are too many, or they are damaged."""
        self._received.count(received)
        if self._inflater is None:
            self._pieces.append(received)
            return
        for piece in self._inflater.inflate(received):
            self._decompressed.count(piece)
            if piece:
                self._pieces.append(piece)

    def content(self) -> bytes:
        """The whole body."""
        if self._inflater is not None:
            self._pieces.append(self._inflater.rest())
        return b"".join(self._pieces)


class _Inflater:
    """Decompresses gzip, which may have several members, or deflate."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._inflater = zlib.decompressobj(window)
        self._head = b""
        self._is_first = True
        self._is_over = False

    def inflate(self, compressed: bytes) -> Iterator[bytes]:
        while compressed and not self._is_over:
            if not self._is_first and not self._head:
                compressed = compressed.lstrip(b"\0")
            yield self._inflate_piece(compressed)
            if self._inflater.eof:
                compressed = self._inflater.unused_data
                self._start_next_member()
            else:
                compressed = self._inflater.unconsumed_tail

    def rest(self) -> bytes:
        # Newer versions of zlib check what is no part of the body once more.
        return b"" if self._is_over else self._inflater.flush()

    def _start_next_member(self) -> None:
        self._is_first = False
        self._is_over = self._window != _GZIP
        self._inflater = zlib.decompressobj(self._window)
        self._head = b""

    def _inflate_piece(self, compressed: bytes) -> bytes:
        head, self._head = self._head, (self._head + compressed)[:2]
        try:
            return self._inflater.decompress(compressed, _PIECE)
        except zlib.error as error:
            if not self._is_first and self._head != _GZIP_MAGIC:
                # What follows the last member is padding.
                self._is_over = True
                return b""
            if self._window != zlib.MAX_WBITS or len(head) == 2:
                reason = f"the response cannot be decompressed: {error}"
                raise TransportFault(reason, outcome="unknown") from error
        # Some servers send deflate without the zlib header, which is two bytes long.
        self._window = -zlib.MAX_WBITS
        self._inflater = zlib.decompressobj(self._window)
        return self._inflate_piece(head + compressed)


def is_compressed(headers: httpx.Headers) -> bool:
    """Whether the body has a content coding; raises TransportFault if it has several."""
    return content_coding(headers) in {*_WINDOWS, "br", "zstd", "compress", "x-compress"}


def content_coding(headers: httpx.Headers) -> str | None:
    """The content coding, or None; raises TransportFault if there are several."""
    given = headers.get("content-encoding")
    if given is None:
        return None
    codings = [name for name in (part.strip().lower() for part in given.split(",")) if name not in ("", "identity")]
    if len(codings) > 1:
        reason = (
            f"the response has {len(codings)} content codings ({mask_message(', '.join(codings), 60)}); expected one of"
        )
        raise TransportFault(f"{reason} {ACCEPT_ENCODING}", outcome="unknown", permanent=True)
    return codings[0] if codings else None


def deadline_fault(deadline: Deadline) -> TransportFault:
    """The fault for a response that did not end before the deadline."""
    reason = f"the deadline of {deadline.seconds} s passed while the response was arriving"
    return TransportFault(reason, outcome="unknown", timed_out=True)
