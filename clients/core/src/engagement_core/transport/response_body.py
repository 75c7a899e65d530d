"""Putting a response together from the pieces that come, within a number of bytes and a deadline.

httpx unpacks a piece as a whole, and one coding inside another: a kilobyte may become a gigabyte before anybody can
count it. Here each coding is undone in small pieces, there is one at most, and packed bytes count as well.
"""

import zlib
from collections.abc import Iterator

import httpx

from engagement_core.deadline import Deadline
from engagement_core.redaction import mask_message
from engagement_core.transport.faults import TransportFault

ACCEPT_ENCODING = "gzip, deflate"
"""The content codings that are undone here."""

_WINDOWS = {"gzip": zlib.MAX_WBITS | 16, "x-gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS}
_PIECE = 64 * 1024
"""Bytes that are unpacked at once."""


class Meter:
    """Watches the bytes of a response, which grows neither without bound nor for ever."""

    def __init__(self, limit: int, deadline: Deadline) -> None:
        self._limit = limit
        self._deadline = deadline
        self._size = 0

    def count(self, piece: bytes) -> None:
        """Count some bytes; raises TransportFault where they are too many or too late."""
        self._size += len(piece)
        if self._size > self._limit:
            reason = f"the answer is larger than {self._limit} bytes"
            raise TransportFault(reason, outcome="unknown", lasting=True)
        if self._deadline.expired():
            raise too_late(self._deadline)


class Body:
    """Collects the bytes of a response and undoes their content coding."""

    def __init__(self, coding: str | None, limit: int, deadline: Deadline) -> None:
        self._received = Meter(limit, deadline)
        self._unpacked = Meter(limit, deadline)
        self._pieces: list[bytes] = []
        self._inflater = _Inflater(_WINDOWS[coding]) if coding in _WINDOWS else None

    def add(self, received: bytes) -> None:
        """Take in some bytes as they came; raises TransportFault where there are too many, or they are damaged."""
        self._received.count(received)
        if self._inflater is None:
            self._pieces.append(received)
            return
        for piece in self._inflater.inflate(received):
            self._unpacked.count(piece)
            if piece:
                self._pieces.append(piece)

    def content(self) -> bytes:
        """The whole body."""
        if self._inflater is not None:
            self._pieces.append(self._inflater.rest())
        return b"".join(self._pieces)


class _Inflater:
    """Undoes gzip or deflate."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._inflater = zlib.decompressobj(window)
        self._head = b""

    def inflate(self, packed: bytes) -> Iterator[bytes]:
        while packed and not self._inflater.eof:
            yield self._inflate_piece(packed)
            packed = self._inflater.unconsumed_tail

    def rest(self) -> bytes:
        return self._inflater.flush()

    def _inflate_piece(self, packed: bytes) -> bytes:
        head, self._head = self._head, (self._head + packed)[:2]
        try:
            return self._inflater.decompress(packed, _PIECE)
        except zlib.error as error:
            if self._window != zlib.MAX_WBITS or len(head) == 2:
                reason = f"the answer cannot be unpacked: {error}"
                raise TransportFault(reason, outcome="unknown") from error
        # Some servers call it deflate where they leave out the frame, whose two bytes come first.
        self._window = -zlib.MAX_WBITS
        self._inflater = zlib.decompressobj(self._window)
        return self._inflate_piece(head + packed)


def is_packed(headers: httpx.Headers) -> bool:
    """Whether the bytes of a response are not those of the file itself; raises TransportFault for several codings."""
    return content_coding(headers) in {*_WINDOWS, "br", "zstd", "compress", "x-compress"}


def content_coding(headers: httpx.Headers) -> str | None:
    """The content coding, if there is one; raises TransportFault for several."""
    given = headers.get("content-encoding")
    if given is None:
        return None
    codings = [name for name in (part.strip().lower() for part in given.split(",")) if name not in ("", "identity")]
    if len(codings) > 1:
        reason = (
            f"the answer was encoded {len(codings)} times ({mask_message(', '.join(codings), 60)}); expected one of"
        )
        raise TransportFault(f"{reason} {ACCEPT_ENCODING}, once", outcome="unknown", lasting=True)
    return codings[0] if codings else None


def too_late(deadline: Deadline) -> TransportFault:
    """The fault of an answer that did not come to its end in time."""
    reason = f"the deadline of {deadline.seconds} s ran out while the answer was coming"
    return TransportFault(reason, outcome="unknown", timed_out=True)
