"""Files of any size are read in constant memory."""

import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from engagement_core.bulk import sources
from tests.unit.core.bulk.sources.libraries import pa, pq

SMALL, LARGE = 10_000, 100_000
MARGIN = 300_000
"""Bytes; the rows of the large file take a hundred times as much."""


def write_csv(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write("id,email\n")
        file.writelines(f"{number},user{number}@example.com\n" for number in range(count))


def write_lines(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(f'{{"id": "{number}", "email": "user{number}@example.com"}}\n' for number in range(count))


def write_parquet(path: Path, count: int) -> None:
    with pq.ParquetWriter(path, pa.schema({"id": pa.string(), "email": pa.string()})) as writer:
        for start in range(0, count, SMALL):
            numbers = range(start, start + SMALL)
            columns = {"id": list(map(str, numbers)), "email": [f"user{number}@example.com" for number in numbers]}
            writer.write_table(pa.table(columns))


@pytest.mark.parametrize(
    ("suffix", "write"), [(".csv", write_csv), (".jsonl", write_lines), (".parquet", write_parquet)]
)
def test_memory_does_not_grow_with_the_file(tmp_path: Path, suffix: str, write: Callable[[Path, int], None]) -> None:
    peaks = [peak(tmp_path / f"{count}{suffix}", write, count) for count in (SMALL, SMALL, LARGE)]
    assert peaks[2] < peaks[1] + MARGIN


def peak(path: Path, write: Callable[[Path, int], None], count: int) -> int:
    write(path, count)
    source = sources.open_source(path)
    tracemalloc.start()
    try:
        arrow = pa.total_allocated_bytes()
        highest = 0
        read = 0
        for _ in source:
            read += 1
            if read % 1000 == 0:
                highest = max(highest, pa.total_allocated_bytes() - arrow)
        assert read == count
        return tracemalloc.get_traced_memory()[1] + highest
    finally:
        tracemalloc.stop()
