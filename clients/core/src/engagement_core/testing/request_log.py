"""What a mock was asked and what it answered, in order."""

from collections import deque
from collections.abc import Iterator
from typing import Any

from attrs import frozen


@frozen(kw_only=True)
class LoggedRequest:
    """One request and the status of its answer."""

    method: str
    path: str
    """Path as it came over the wire, percent-encoding included, without the query."""
    query: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    status: int
    """Status of the answer; 0 where the connection was cut before it began."""
    processed: bool
    """False where a planted fault answered in place of the API."""

    def header(self, name: str) -> str | None:
        """The value of a header, whatever its case, or None."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    def to_dict(self) -> dict[str, Any]:
        """A form that JSON can carry."""
        return {
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "headers": [list(pair) for pair in self.headers],
            "body": self.body.decode("utf-8", "backslashreplace"),
            "status": self.status,
            "processed": self.processed,
        }


class RequestLog:
    """The entries since the last reset, oldest first; the oldest are dropped when there are too many, or too large."""

    MOST_ENTRIES = 10_000
    MOST_BYTES = 64 * 1024 * 1024
    """Of all entries together."""

    def __init__(self) -> None:
        self._entries: deque[LoggedRequest] = deque()
        self._bytes = 0
        self.dropped = 0
        """How many entries were dropped."""

    def add(self, entry: LoggedRequest) -> None:
        """Write one entry."""
        self._entries.append(entry)
        self._bytes += _size(entry)
        while len(self._entries) > self.MOST_ENTRIES or self._bytes > self.MOST_BYTES:
            self._bytes -= _size(self._entries.popleft())
            self.dropped += 1

    def reset(self) -> None:
        """Forget everything."""
        self._entries.clear()
        self._bytes = self.dropped = 0

    def __iter__(self) -> Iterator[LoggedRequest]:
        return iter(list(self._entries))

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, index: int) -> LoggedRequest:
        return self._entries[index]


def _size(entry: LoggedRequest) -> int:
    headers = sum(len(name) + len(value) for name, value in entry.headers)
    return len(entry.path) + len(entry.query) + headers + len(entry.body)
