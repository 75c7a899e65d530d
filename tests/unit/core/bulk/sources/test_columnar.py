"""Parquet files, Arrow tables and frames, written by the libraries that people write them with."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import numpy as np
import polars as pl
import pytest

from engagement_core.bulk import sources
from engagement_core.bulk.sources import InvalidRow
from engagement_core.codec import encode
from engagement_core.errors import ConfigurationError, InvalidRequestError
from tests.unit.core.bulk.sources.libraries import pa, pd, pq

NAIVE = datetime(2024, 1, 1, 12)  # noqa: DTZ001
MOMENT = datetime(2024, 2, 29, 12, 30, 15, 250_000, tzinfo=UTC)
ROWS: list[dict[str, Any]] = [
    {"id": "a", "age": 30, "score": 0.5, "vip": True, "seen": MOMENT, "plan": "pro"},
    {"id": "b", "age": None, "score": None, "vip": None, "seen": None, "plan": None},
    {"id": "c", "age": 31, "score": float("nan"), "vip": False, "seen": MOMENT + timedelta(days=1), "plan": "free"},
]
EXPECTED = [
    {"id": "a", "age": 30, "score": 0.5, "vip": True, "seen": MOMENT, "custom": {"plan": "pro"}},
    {"id": "b"},
    {"id": "c", "age": 31, "vip": False, "seen": MOMENT + timedelta(days=1), "custom": {"plan": "free"}},
]
OPTIONS: dict[str, Any] = {"columns": {"plan": "custom.plan"}, "others": "top"}


def by_pyarrow(path: Path) -> None:
    pq.write_table(pa.Table.from_pylist(ROWS), path)


def by_polars(path: Path) -> None:
    pl.DataFrame(ROWS).with_columns(pl.col("plan").cast(pl.Categorical)).write_parquet(path)


def by_pandas(path: Path) -> None:
    frame = pd.DataFrame(ROWS).astype({"age": "Int64", "vip": "boolean", "plan": "category"})
    frame.to_parquet(path)


@pytest.mark.parametrize("write", [by_pyarrow, by_polars, by_pandas])
def test_a_parquet_file(tmp_path: Path, write: Callable[[Path], None]) -> None:
    path = tmp_path / "users.parquet"
    write(path)
    source = sources.parquet(path, **OPTIONS)
    assert list(source) == list(source) == EXPECTED
    assert [source.name, source.location(1)] == ["users.parquet", "users.parquet row 2"]


@pytest.mark.parametrize(
    "data",
    [
        pa.Table.from_pylist(ROWS),
        pa.RecordBatch.from_pylist(ROWS),
        pl.DataFrame(ROWS),
        pd.DataFrame(ROWS).astype({"age": "Int64", "vip": "boolean"}),
        pd.DataFrame(ROWS, dtype=object),
        pd.DataFrame(ROWS).convert_dtypes(dtype_backend="pyarrow"),
    ],
    ids=["table", "batch", "polars", "pandas", "pandas objects", "pandas arrow"],
)
def test_a_table_or_frame(data: Any) -> None:
    source = sources.frame(data, **OPTIONS)
    assert list(source) == list(source) == EXPECTED


def test_a_reader_can_be_read_once() -> None:
    source = sources.arrow(pa.Table.from_pylist(ROWS).to_reader(), name="stream", **OPTIONS)
    assert list(source) == EXPECTED
    with pytest.raises(InvalidRequestError, match="stream can be read once"):
        list(source)


def test_rows_across_chunks() -> None:
    frame = pl.DataFrame({"n": range(10_000)})
    rows: list[Any] = list(sources.frame(frame))
    assert [row["n"] for row in rows] == list(range(10_000))


def first_value(array: Any, **options: Any) -> Any:
    (row,) = sources.arrow(pa.table({"x": array}), **options)
    if isinstance(row, InvalidRow):
        return row.reason.removeprefix("column 'x': ")
    msgspec.json.encode(row)
    encode(row)
    return row["x"]


@pytest.mark.parametrize(
    ("array", "expected"),
    [
        (pa.array([2**64 - 1], pa.uint64()), 2**64 - 1),
        (pa.array(["a"], pa.large_string()), "a"),
        (pa.array(["a"], pa.string_view()), "a"),
        (pa.array(["a"]).dictionary_encode(), "a"),
        (pa.array([1.5], pa.float32()), 1.5),
        (pa.array([Decimal("19.90")]), 19.9),
        (pa.array([Decimal(12)], pa.decimal128(38, 0)), 12),
        (pa.array([date(2024, 2, 29)]), "2024-02-29"),
        (pa.array([time(12, 30)]), "12:30:00"),
        (pa.array([MOMENT], pa.timestamp("ms", "Europe/Athens")), MOMENT),
        (
            pa.array([1_700_000_000_123_456_789], pa.timestamp("ns", "UTC")),
            datetime(2023, 11, 14, 22, 13, 20, 123456, UTC),
        ),
        (pa.array([-1], pa.timestamp("s", "UTC")), datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)),
        (pa.array([[1, None]]), [1, None]),
        (pa.array([{"a": 1, "b": None}]), {"a": 1}),
        (pa.array([[("k", 1.5)]], pa.map_(pa.string(), pa.float64())), {"k": 1.5}),
        (pa.array([[MOMENT]]), [MOMENT]),
    ],
    ids=str,
)
def test_types_of_arrow(array: Any, expected: Any) -> None:
    value = first_value(array)
    assert (value, type(value)) == (expected, type(expected))


@pytest.mark.parametrize(
    ("array", "reason"),
    [
        (pa.array([float("inf")]), "JSON does not support infinity"),
        (pa.array([b"\xff"]), "JSON does not support builtins.bytes"),
        (pa.array([timedelta(1)]), "JSON does not support datetime.timedelta"),
        (pa.array([2**60], pa.timestamp("s", "UTC")), "the time is not within the years 1 to 9999"),
        (pa.array([2**62], pa.timestamp("us", "UTC")), "the time is not within the years 1 to 9999"),
        (
            pa.array([Decimal("1234567890.123456789012345")]),
            'the number has more digits than a JSON number keeps; set its type to "string"',
        ),
    ],
    ids=["infinity", "bytes", "duration", "seconds", "microseconds", "digits"],
)
def test_a_value_that_json_lacks_makes_its_row_invalid(array: Any, reason: str) -> None:
    assert first_value(array) == reason


@pytest.mark.parametrize(
    ("array", "kind", "expected"),
    [
        (pa.array([7]), "string", "7"),
        (pa.array([True]), "string", "true"),
        (pa.array([Decimal("1234567890.123456789012345")]), "string", "1234567890.123456789012345"),
        (pa.array([MOMENT]), "string", "2024-02-29T12:30:15.250000+00:00"),
        (pa.array([NAIVE]), "string", "2024-01-01T12:00:00"),
        (pa.array([b"a"]), "string", "a"),
        (pa.array([3.0]), "integer", 3),
        (pa.array(["3"]), "integer", 3),
        (pa.array([3.5]), "integer", "expected an integer, got another number"),
        (pa.array([True]), "integer", "expected an integer, got bool"),
        (pa.array([1]), "boolean", True),
        (pa.array([date(2024, 2, 29)]), "datetime", datetime(2024, 2, 29, tzinfo=UTC)),
        (pa.array(["2024-02-29T00:00:00+01:00"]), "datetime", datetime(2024, 2, 28, 23, tzinfo=UTC)),
        (pa.array([5]), "datetime", "expected a time, got int"),
        (pa.array(['{"a": null, "b": 1}']), "json", {"b": 1}),
    ],
    ids=str,
)
def test_types_by_choice(array: Any, kind: Any, expected: Any) -> None:
    value = first_value(array, types={"x": kind}, timezone=UTC)
    assert (value, type(value)) == (expected, type(expected))


def test_naive_times_get_the_zone_of_the_place_and_season() -> None:
    naive = [NAIVE, None, NAIVE.replace(month=7)]
    rows: list[Any] = list(sources.frame(pl.DataFrame({"t": naive}), timezone="Europe/Athens"))
    zone = ZoneInfo("Europe/Athens")
    assert rows == [{"t": NAIVE.replace(tzinfo=zone)}, {}, {"t": NAIVE.replace(month=7, tzinfo=zone)}]
    assert [msgspec.json.encode(row) for row in rows] == [
        b'{"t":"2024-01-01T12:00:00+02:00"}',
        b"{}",
        b'{"t":"2024-07-01T12:00:00+03:00"}',
    ]


def test_offsets_with_seconds_do_not_shift_the_instant() -> None:
    old = NAIVE.replace(year=1880)
    zone = ZoneInfo("Europe/Athens")
    instant = old.replace(tzinfo=zone).astimezone(UTC)
    assert instant.second == 8
    for data in (pl.DataFrame({"t": [old, NAIVE, None]}), pd.DataFrame({"t": [old, NAIVE, None]}, dtype=object)):
        first, second, third = sources.frame(data, timezone="Europe/Athens")
        assert msgspec.json.encode(first) == b'{"t":"1880-01-01T10:25:08Z"}'
        assert msgspec.json.encode(second) == b'{"t":"2024-01-01T12:00:00+02:00"}'
        assert third == {}


# Older versions of pandas call newer versions of numpy like this.
@pytest.mark.filterwarnings("ignore:The 'generic' unit:DeprecationWarning")
def test_objects_of_pandas_and_numpy() -> None:
    offset = timezone(timedelta(hours=2))
    values: list[Any] = [
        np.int64(7), np.float32(0.5), np.bool_(True), np.datetime64("2024-01-01T00:00:00.000000001"), np.array([1, 2]),
        pd.Timestamp(2024, 1, 1, tz=offset), pd.NaT, pd.NA, np.float64("nan"), np.datetime64("NaT"), Decimal("NaN"),
    ]  # fmt: skip
    frame = pd.DataFrame({"x": pd.Series(values, dtype=object)})
    rows: list[Any] = list(sources.frame(frame, types={"x": "any"}, timezone=UTC))
    assert [row.get("x") for row in rows] == [
        7, 0.5, True, datetime(2024, 1, 1, tzinfo=UTC), [1, 2], datetime(2024, 1, 1, tzinfo=offset),
        None, None, None, None, None,
    ]  # fmt: skip
    assert {type(value) for row in rows for value in row.values()} == {int, float, bool, datetime, list}
    assert rows[6:] == [{}] * 5


def test_mixed_types_in_a_column_of_objects() -> None:
    frame = pd.DataFrame({"age": pd.Series([None, 30, "31", 32.5, True], dtype=object)})
    source = sources.frame(frame, name="people")
    assert list(source) == [
        {},
        {"age": 30},
        InvalidRow("column 'age': expected a number as in the rows before, got text; set its type"),
        {"age": 32.5},
        InvalidRow("column 'age': expected a number as in the rows before, got a boolean; set its type"),
    ]
    assert source.location(2) == "people row 3"
    assert list(sources.frame(frame, types={"age": "any"}))[2] == {"age": "31"}


def test_mixed_types_are_noticed_across_chunks() -> None:
    frame = pd.DataFrame({"age": pd.Series([*range(5000), "x"], dtype=object)})
    assert isinstance(list(sources.frame(frame))[-1], InvalidRow)


def test_what_is_not_a_frame() -> None:
    with pytest.raises(ConfigurationError, match=r"Arrow data, such as a pyarrow\.Table, not a list"):
        sources.arrow([1])
    with pytest.raises(ConfigurationError, match=r"Call its collect\(\) first"):
        sources.frame(pl.DataFrame(ROWS).lazy())
    with pytest.raises(InvalidRequestError, match="must be a string, not 0"):
        sources.frame(pd.DataFrame([[1]]))


def test_a_damaged_parquet_file(tmp_path: Path) -> None:
    path = tmp_path / "users.parquet"
    path.write_bytes(b"PAR1 but not really")
    with pytest.raises(InvalidRequestError, match=r"users\.parquet is not a Parquet file, or it is damaged"):
        sources.parquet(path)


def test_a_parquet_file_with_a_damaged_page(tmp_path: Path) -> None:
    path = tmp_path / "users.parquet"
    table: Any = pa.table({"id": [str(number) for number in range(20_000)]})
    pq.write_table(table, path, row_group_size=10_000, use_dictionary=False)
    content = bytearray(path.read_bytes())
    start = pq.ParquetFile(path).metadata.row_group(1).column(0).data_page_offset
    content[start : start + 5000] = b"\xff" * 5000
    path.write_bytes(content)
    rows: list[Any] = []
    with pytest.raises(InvalidRequestError, match=r"users\.parquet cannot be read: \w+\. The last row is \d+"):
        rows.extend(sources.parquet(path))
    assert 0 < len(rows) <= 10_000
