"""Writing the keys of a ledger to a file that other programs read."""

import csv
from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from engagement_core.bulk.ledger_database import LedgerDatabase
from engagement_core.errors import ConfigurationError

Row = tuple[Any, ...]

COLUMNS = ("key", "state", "code", "message", "object", "attempted", "batch")
_QUERY = "SELECT key, state, code, message, object, attempted, batch FROM item WHERE state = ? ORDER BY batch"
_ROWS_IN_GROUP = 10_000


def export(database: LedgerDatabase, path: Path, state: str) -> int:
    """Write the keys in a state; returns their number. See `Ledger.export`."""
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise ConfigurationError(
            f"{path} cannot be written: the suffix chooses the format and must be {', '.join(_WRITERS)}."
        )
    count = 0

    def rows() -> Iterator[Row]:
        nonlocal count
        for row in database.rows(_QUERY, (state,)):
            count += 1
            yield row

    # A file that is half written would look complete.
    part = path.with_name(f"{path.name}.part")
    try:
        write(part, rows())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return count


def _write_csv(path: Path, rows: Iterator[Row]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(rows)


def _write_json_lines(path: Path, rows: Iterator[Row]) -> None:
    encode = msgspec.json.Encoder().encode
    with path.open("wb") as file:
        for row in rows:
            named = dict(zip(COLUMNS, row, strict=True))
            if named["object"] is not None:
                named["object"] = msgspec.Raw(named["object"])
            file.write(encode(named) + b"\n")


def _write_parquet(path: Path, rows: Iterator[Row]) -> None:
    try:
        pa, pq = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError as error:
        raise ConfigurationError(
            'Parquet needs pyarrow: pip install "engagement-core[parquet]", or export to .csv or .jsonl.'
        ) from error
    schema = pa.schema([(name, pa.int64() if name == "batch" else pa.string()) for name in COLUMNS])
    with pq.ParquetWriter(path, schema) as writer:
        while group := list(islice(rows, _ROWS_IN_GROUP)):
            columns = [
                [value if value is None or name == "batch" else str(value) for value in column]
                for name, column in zip(COLUMNS, zip(*group, strict=True), strict=True)
            ]
            writer.write_table(pa.table(columns, schema=schema))


_WRITERS: dict[str, Callable[[Path, Iterator[Row]], None]] = {
    ".csv": _write_csv,
    ".jsonl": _write_json_lines,
    ".parquet": _write_parquet,
}
