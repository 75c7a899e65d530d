"""Writing an input as partitions."""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any

import msgspec
from attrs import define, field

from engagement_core.bulk.engines.folder import locked, new_token, private_file, unwritable, write_private
from engagement_core.bulk.engines.partition_file import Partition, encode_row
from engagement_core.bulk.sources.source import InvalidRow, Row, Source
from engagement_core.codec import encode
from engagement_core.errors import ConfigurationError, InvalidRequestError
from engagement_core.type_guards import value_at

By = str | Callable[[Any], Any]
"""What the objects of one partition have in common: the path of a field, such as `"external_id"`, or a function of the
object, which must return the same in every process."""

_MANIFEST = "manifest.json"
_BUFFER = 64 * 1024
"""Bytes of each partition that are collected before they are written."""


class _File(msgspec.Struct, frozen=True):
    rows: int
    size: int


class _Manifest(msgspec.Struct, frozen=True):
    """What the folder was made from, and its files once all of them are complete."""

    count: int
    by: str
    source: dict[str, str | int]
    files: list[_File] | None = None
    version: int = 1

    def __str__(self) -> str:
        facts = [f"{self.count} partitions by {self.by}"]
        if "size" in self.source:
            facts.append(f"{self.source['size']} bytes")
        if "modified" in self.source:
            modified = datetime.fromtimestamp(int(self.source["modified"]) / 1e9, UTC)
            facts.append(f"modified {modified:%Y-%m-%dT%H:%M:%S.%fZ}")
        if "options" in self.source:
            facts.append(f"options {self.source['options']}")
        return f"{self.source['name']} ({', '.join(facts)})"


def partition(source: Source, count: int, *, by: By, folder: str | os.PathLike[str]) -> Sequence[Partition]:
    """Write a source as files into a folder, or recognise those that an earlier call has written there.

    All objects with the same value of `by` are in the same file, in their order. Objects without a value have no order,
    and are spread over all files, as invalid rows are; the run rejects these. Each line keeps the location in the
    input, such as `users.csv row 4`.

    The files appear once all of them are complete. A later call with the same source, which is recognised by its name,
    its options and the size and modification time of its file, returns them without reading it. Only the owner can
    read them. A call ends any run of the partitions of the same folder that another program has left behind.

    Args:
        source: The input.
        count: The number of files; a few for each worker balance the load.
        by: The path of a field, such as `"external_id"`, or a function of the object.
        folder: Where the files are written: a new folder, or that of an earlier call. If workers run on several
            machines, all of them must share it.

    Raises:
        ConfigurationError: The folder was made from another input or with other arguments, is in use or cannot be
            written, or an argument is invalid.
        InvalidRequestError: The source cannot be read, or no object has the field.
        OSError: A file cannot be written, such as on a full disk.
    """
    _check_arguments(source, count, by)
    # A symbolic link is kept: it may lead elsewhere on another machine.
    place = Path(folder).absolute()
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(place, error) from error
    with locked(place):
        files = _files(source, _Manifest(count, _name_of(by), dict(source.fingerprint())), by, place)
        token = new_token(place)
    return [
        Partition(path=_path(place, index), rows=file.rows, size=file.size, token=token)
        for index, file in enumerate(files)
    ]


def _check_arguments(source: object, count: object, by: object) -> None:
    if not isinstance(source, Source):
        raise ConfigurationError(f"partition needs a source, such as csv(...), not a {type(source).__name__}.")
    if not isinstance(count, int) or isinstance(count, bool) or count < 1:
        raise ConfigurationError(f"The number of partitions must be a whole number of at least 1, not {count!r}.")
    if not callable(by) and not (isinstance(by, str) and all(by.split("."))):
        raise ConfigurationError(f"by must be the path of a field, such as 'external_id', or a function, not {by!r}.")


def _files(source: Source, wanted: _Manifest, by: By, folder: Path) -> Sequence[_File]:
    """The files of the folder; they are written unless they are there."""
    found = _manifest(folder)
    if found is None:
        _check_empty(folder)
    elif msgspec.structs.replace(found, files=None) != wanted:
        raise ConfigurationError(
            f"The folder {folder} was made from {found}, not from {wanted}. Use another folder for"
            " another input. If you have corrected rows of this one, send them from a file of their own: the ledgers of"
            " a new folder do not know what was sent."
        )
    if found is None or found.files is None:
        writer = _Writer(folder, wanted.count, by)
        try:
            write_private(folder / _MANIFEST, encode(msgspec.to_builtins(wanted)))
            files = writer.write(source)
            found = msgspec.structs.replace(wanted, files=files)
            write_private(folder / _MANIFEST, encode(msgspec.to_builtins(found)))
        except BaseException:
            writer.discard()
            raise
    assert found.files is not None
    for index, file in enumerate(found.files):
        _put_in_place(_path(folder, index), file)
    return found.files


def _manifest(folder: Path) -> _Manifest | None:
    path = folder / _MANIFEST
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Manifest)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise ConfigurationError(
            f"{path} cannot be read, or it is not a manifest of partitions: restore it, or use another folder."
        ) from error


def _check_empty(folder: Path) -> None:
    others = sorted(each.name for each in folder.iterdir() if not each.name.startswith(".") and each.suffix != ".part")
    if others:
        raise ConfigurationError(
            f"The folder {folder} contains {others[0]} but no manifest of partitions. Use a new or an empty folder."
        )


def _put_in_place(path: Path, file: _File) -> None:
    """Rename a complete file to its final name, unless that was done before."""
    part = _part(path)
    if not path.exists() and part.exists():
        part.replace(path)
    if not path.exists() or path.stat().st_size != file.size:
        size = f"has {path.stat().st_size} bytes instead of {file.size}" if path.exists() else "is missing"
        raise ConfigurationError(
            f"{path} {size}. Restore it; or, if nothing has been sent from the folder, delete the folder and write it"
            " again."
        )


@define
class _Writer:
    """Distributes rows to files."""

    _folder: Path
    _count: int
    _by: By
    _buffers: list[bytearray] = field(init=False)
    _rows: list[int] = field(init=False)
    _sizes: list[int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._buffers = [bytearray() for _ in range(self._count)]
        self._rows = [0] * self._count
        self._sizes = [0] * self._count

    def write(self, source: Source) -> list[_File]:
        """Write all rows under temporary names; raises OSError if they cannot be written."""
        for index in range(self._count):
            with private_file(_part(_path(self._folder, index))):
                pass
        objects = named = 0
        for index, row in enumerate(source):
            value = None
            if not isinstance(row, InvalidRow):
                objects += 1
                value = self._value(row, source, index)
                named += value is not None
            # Rows without a value are spread evenly.
            number = index % self._count if value is None else _number(value, self._count)
            self._add(number, encode_row(source.location(index), row))
        if objects and not named and isinstance(self._by, str):
            raise InvalidRequestError(
                f"{source.name}: no object has the field {self._by!r}. Set by= to the path of a field of the objects,"
                " not to a column, such as 'external_id'."
            )
        for number in range(self._count):
            self._flush(number, last=True)
        return [_File(rows, size) for rows, size in zip(self._rows, self._sizes, strict=True)]

    def discard(self) -> None:
        """Remove what was written."""
        for index in range(self._count):
            with suppress(OSError):
                _part(_path(self._folder, index)).unlink(missing_ok=True)

    def _value(self, row: Row, source: Source, index: int) -> Any:
        if isinstance(self._by, str):
            return value_at(row, self._by)
        try:
            return self._by(row)
        except Exception as error:
            # The text of the error may contain the value.
            raise InvalidRequestError(
                f"{source.location(index)}: the function by= raised {type(error).__name__}. Nothing was written."
            ) from error

    def _add(self, number: int, line: bytes) -> None:
        self._rows[number] += 1
        self._sizes[number] += len(line)
        self._buffers[number] += line
        if len(self._buffers[number]) >= _BUFFER:
            self._flush(number)

    def _flush(self, number: int, *, last: bool = False) -> None:
        # Opened for each write: the number of open files is limited.
        with private_file(_part(_path(self._folder, number)), os.O_APPEND) as descriptor:
            view = memoryview(self._buffers[number])
            while view:
                view = view[os.write(descriptor, view) :]
            if last:
                os.fsync(descriptor)
        self._buffers[number] = bytearray()


def _number(value: Any, count: int) -> int:
    """The number of a partition, the same in every process.

    Not the hash by which a run distributes the users of a partition to its threads: all would have the same thread.
    """
    content = value.encode(errors="surrogatepass") if isinstance(value, str) else _encoded(value)
    return int.from_bytes(blake2b(content, digest_size=8).digest()) % count


def _encoded(value: Any) -> bytes:
    # The user 7 is the user "7", as in the order of a run.
    try:
        return encode(value)
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidRequestError(
            f"by= must lead to a string, a number or another JSON value, not a {type(value).__name__}."
        ) from error


def _name_of(by: By) -> str:
    if isinstance(by, str):
        return by
    kind: Mapping[str, Any] = {name: getattr(by, name, "") for name in ("__module__", "__qualname__")}
    return f"{kind['__module__']}.{kind['__qualname__'] or type(by).__qualname__}()"


def _path(folder: Path, index: int) -> Path:
    return folder / f"part-{index:05}.jsonl"


def _part(path: Path) -> Path:
    return path.with_name(f"{path.name}.part")
