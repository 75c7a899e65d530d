"""One partition of an input: a file of objects, and what stands beside it."""

import os
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec
from attrs import define, field, frozen

from engagement_core.bulk.engines.folder import this_worker, token_file
from engagement_core.bulk.sources.source import InvalidRow, Row, Source
from engagement_core.codec import encode
from engagement_core.errors import ConfigurationError, InvalidRequestError

_DAMAGED = "is damaged. Delete the folder if nothing has been sent from it, otherwise restore the file"


class _Line(msgspec.Struct):
    """A line of a partition: an object or the reason why the row is invalid, and its location in the input."""

    location: str
    object: dict[str, Any] | None = None
    invalid: str | None = None


def encode_row(location: str, row: Row) -> bytes:
    """The line of a row; one that has no JSON form is invalid."""
    if not isinstance(row, InvalidRow):
        try:
            return encode({"location": location, "object": row}) + b"\n"
        except (TypeError, ValueError, RecursionError) as error:
            # The text of the error may contain the value.
            row = InvalidRow(f"the object cannot be encoded as JSON ({type(error).__name__})")
    return encode({"location": location, "invalid": row.reason}) + b"\n"


@frozen(kw_only=True)
class Partition:
    """A file with some objects of an input: JSON lines, each with `location` and `object`, or `location` and `invalid`.

    It can be pickled, for workers that have the same folder at the same path.
    """

    path: Path
    rows: int
    """Its number of lines."""
    size: int
    """In bytes."""
    token: str = field(repr=False)
    """Names the run; the folder contains a file with this name as long as the run may send."""

    @property
    def ledger(self) -> Path:
        """The file with the outcome of each of its objects."""
        return self.path.with_suffix(".ledger")

    @property
    def rejected(self) -> Path:
        """The file with what was rejected, as `Ledger.export` writes it; there is none if nothing was rejected."""
        return self.path.with_suffix(".rejected.jsonl")

    @property
    def progress(self) -> Path:
        """The file with the counts of the worker that sends it."""
        return self.path.with_suffix(".progress")

    @property
    def may_send(self) -> bool:
        """Whether the run goes on."""
        return token_file(self.path.parent, self.token).exists()

    def source(self) -> "PartitionSource":
        """Its objects."""
        return PartitionSource(self.path.name, self.path)

    def check(self) -> None:
        """Check that this process sees the folder that the run uses, and the whole file.

        Raises:
            ConfigurationError: It does not.
        """
        folder = self.path.parent
        if not self.may_send:
            raise ConfigurationError(
                f"{this_worker()} does not see the token of this run in the folder {folder}: the run has ended, another"
                " one has begun, or this is not the folder of the program that started the run. Nothing was sent. The"
                " folder must be on storage that all workers share: a ledger that is lost with its worker would let the"
                " next worker send everything again."
            )
        try:
            size = self.path.stat().st_size
        except OSError as error:
            raise ConfigurationError(
                f"{this_worker()} cannot read {self.path}: {os.strerror(error.errno or 0)}. Nothing was sent."
            ) from error
        if size != self.size:
            raise ConfigurationError(f"{self.path} has {size} bytes instead of {self.size}: it {_DAMAGED}.")


@define
class PartitionSource(Source):
    """The objects of a partition, with their locations in the original input."""

    name: str
    _path: Path
    _last: tuple[int, str] = field(default=(-1, ""), init=False)

    def __iter__(self) -> Iterator[Row]:
        for index, line in enumerate(self._lines()):
            self._last = (index, line.location)
            yield InvalidRow(line.invalid or "") if line.object is None else line.object

    def location(self, index: int) -> str:
        """Where an element was in the original input."""
        if index != self._last[0]:
            # Locations are needed in order, and a list of all of them would take more memory than the run.
            return next(islice(self._lines(), index, None)).location
        return self._last[1]

    def fingerprint(self) -> Mapping[str, str | int]:
        """The name and the size of the file, which never changes."""
        return {"name": self.name, "size": self._path.stat().st_size}

    def _lines(self) -> Iterator[_Line]:
        decode = msgspec.json.Decoder(_Line).decode
        number = 0
        try:
            with self._path.open("rb") as file:
                for number, line in enumerate(file, 1):  # noqa: B007
                    yield decode(line)
        except (msgspec.DecodeError, RecursionError, OSError) as error:
            raise InvalidRequestError(f"{self.name} line {number} cannot be read: the file {_DAMAGED}.") from error
