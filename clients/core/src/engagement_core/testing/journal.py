"""What a mock was asked and what it answered, in order."""

from collections.abc import Iterator
from typing import Any

from attrs import frozen


@frozen(kw_only=True)
class Entry:
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


class Journal:
    """The entries since the last reset, oldest first."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []

    def add(self, entry: Entry) -> None:
        """Write one entry."""
        self._entries.append(entry)

    def reset(self) -> None:
        """Forget everything."""
        self._entries.clear()

    def __iter__(self) -> Iterator[Entry]:
        return iter(list(self._entries))

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, index: int) -> Entry:
        return self._entries[index]
