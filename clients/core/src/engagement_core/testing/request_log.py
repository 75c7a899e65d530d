"""The requests that a mock received, in order, with the status of each response."""

from collections import deque
from collections.abc import Iterator
from typing import Any

from attrs import frozen


@frozen(kw_only=True)
class LoggedRequest:
    """One request and the status of its response."""

    method: str
    path: str
    """The path as it was sent, percent-encoded and without the query."""
    query: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    status: int
    """The status of the response; 0 if the connection was cut before it."""
    processed: bool
    """False if an injected fault responded instead of the API."""

    def header(self, name: str) -> str | None:
        """The value of a header by its case-insensitive name, or None."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    def to_dict(self) -> dict[str, Any]:
        """The entry as JSON values."""
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
    """The entries since the last reset, oldest first; the oldest are dropped if a limit is exceeded."""

    MAX_ENTRIES = 10_000
    MAX_BYTES = 64 * 1024 * 1024
    """Maximum size of all entries together."""

    def __init__(self) -> None:
        self._entries: deque[LoggedRequest] = deque()
        self._bytes = 0
        self.dropped = 0
        """The number of dropped entries."""

    def add(self, entry: LoggedRequest) -> None:
        """Add an entry."""
        self._entries.append(entry)
        self._bytes += _size(entry)
        while len(self._entries) > self.MAX_ENTRIES or self._bytes > self.MAX_BYTES:
            self._bytes -= _size(self._entries.popleft())
            self.dropped += 1

    def reset(self) -> None:
        """Remove all entries."""
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
