"""What every source is."""

from abc import ABC, abstractmethod
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import field, frozen


@frozen
class InvalidRow:
    """A row that cannot be converted. The run rejects it with its location and goes on."""

    reason: str
    """Names the column and what was expected. It never contains the value, which may be personal data."""


Row = dict[str, Any] | InvalidRow


class Source(ABC):
    """The rows of an input, read lazily, each as an object in the vendor's wire names.

    It can be iterated over again if its input can: files, tables and frames, but no cursors or generators.
    """

    name: str
    """Names the input in messages, such as `events.csv`."""

    @abstractmethod
    def __iter__(self) -> Iterator[Any]:
        """One object, or one `InvalidRow`, for each row of the input, in order.

        Raises:
            InvalidRequestError: The input cannot be read, or its columns do not fit the mapping.
        """

    def location(self, index: int) -> str:
        """Where an element is in the input, such as `users.parquet row 4`; rows are counted from 1.

        Args:
            index: The number of the element in the last iteration, from 0.
        """
        return f"{self.name} row {index + 1}"

    def values(self, field: str) -> "Source":
        """The values of one field instead of objects, for methods that take identifiers or addresses.

        A row without the field is invalid.
        """
        return _Values(self, field)

    def fingerprint(self) -> Mapping[str, str | int]:
        """What tells this input from another one without reading it.

        That is its name and, if they are known, its options and the size and modification time of its file.
        """
        return {"name": self.name}


class _Values(Source):
    def __init__(self, source: Source, field: str) -> None:
        self.name = source.name
        self._source = source
        self._field = field

    def __iter__(self) -> Iterator[Any]:
        missing = InvalidRow(f"it has no {self._field}")
        for row in self._source:
            yield row if isinstance(row, InvalidRow) else row.get(self._field, missing)

    def location(self, index: int) -> str:
        return self._source.location(index)

    def fingerprint(self) -> Mapping[str, str | int]:
        return {**self._source.fingerprint(), "field": self._field}


def locations(objects: object, name: str) -> Callable[[int], str]:
    """A function that says where an object of a bulk run is in its input, such as `events[3]`, if it has no source."""
    return objects.location if isinstance(objects, Source) else lambda index: f"{name}[{index}]"


@frozen
class SkippedLines:
    """Which lines of a file are elements, if blank ones are not."""

    first: int
    """The number of the first line that can be an element."""
    _positions: "array[int]" = field(factory=lambda: array("Q"), init=False, repr=False)
    """For each blank line, the index of the element after it."""

    def clear(self) -> None:
        """Start again at the first line."""
        del self._positions[:]

    def skip(self, index: int) -> None:
        """Note a blank line before the element with this index."""
        self._positions.append(index)

    def number(self, index: int) -> int:
        """The line number of an element."""
        return self.first + index + bisect_right(self._positions, index)
