"""CSV files as people and spreadsheets write them."""

import csv
import gzip
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from engagement_core.bulk import sources
from engagement_core.bulk.sources import InvalidRow
from engagement_core.errors import ConfigurationError, InvalidRequestError
from tests.unit.core.bulk.sources.libraries import pd


def written(tmp_path: Path, content: str | bytes) -> Path:
    path = tmp_path / "users.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_cells_are_text_unless_typed(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(
            [
                ("id", "zip", "age", "score", "vip", "seen", "tags"),
                ("007", "01234", "30", "2.50", "TRUE", "2024-01-01T12:00:00Z", '["a", 1]'),
                ("008", "", "", "", "", "", ""),
            ]
        )
    types: Any = {"age": "integer", "score": "number", "vip": "boolean", "seen": "datetime", "tags": "json"}
    assert list(sources.csv(path, types=types)) == [
        {
            "id": "007",
            "zip": "01234",
            "age": 30,
            "score": 2.5,
            "vip": True,
            "seen": datetime(2024, 1, 1, 12, tzinfo=UTC),
            "tags": ["a", 1],
        },
        {"id": "008"},
    ]
    assert next(iter(sources.csv(path))) == {
        "id": "007",
        "zip": "01234",
        "age": "30",
        "score": "2.50",
        "vip": "TRUE",
        "seen": "2024-01-01T12:00:00Z",
        "tags": '["a", 1]',
    }


@pytest.mark.parametrize(
    ("kind", "cell", "reason"),
    [
        ("integer", "12.5", "expected an integer, got other text"),
        ("integer", "1_000", "expected an integer, got other text"),
        ("number", "nan", "expected a finite number, got other text"),
        ("number", "1e999", "expected a finite number, got other text"),
        ("number", "secret", "expected a finite number, got other text"),
        ("boolean", "maybe", "expected a boolean (true, false, yes, no, 1 or 0), got other text"),
        ("datetime", "yesterday", "expected a time in ISO 8601, got other text"),
        ("datetime", "2024-01-01 12:00", "the time has no time zone; set timezone="),
        ("json", "{", "expected JSON, got other text"),
    ],
)
def test_a_cell_of_another_type_makes_only_its_row_invalid(tmp_path: Path, kind: Any, cell: str, reason: str) -> None:
    valid = {"integer": "1", "number": "1", "boolean": "yes", "datetime": "2024-01-01T00:00Z", "json": "1"}[kind]
    source = sources.csv(written(tmp_path, f"id,value\na,{valid}\nb,{cell}\nc,{valid}\nd,\n"), types={"value": kind})
    first, second, third, fourth = source
    assert second == InvalidRow(f"column 'value': {reason}")
    assert isinstance(first, dict)
    assert isinstance(third, dict)
    assert first["value"] == third["value"]
    assert fourth == {"id": "d"}
    assert source.location(1) == "users.csv row 3"


def test_records_are_counted_as_in_a_spreadsheet(tmp_path: Path) -> None:
    content = '\ufeffid;note\r\n1;"two\r\nlines"\r\n\r\n2;x\r\n\r\n\r\n3;y;z\r\n4\r\n5;é\r\n\r\n'
    source = sources.csv(written(tmp_path, content), delimiter=";")
    for _ in range(2):
        assert list(source) == [
            {"id": "1", "note": "two\r\nlines"},
            {"id": "2", "note": "x"},
            InvalidRow("the row has 3 cells, but the header has 2"),
            InvalidRow("the row has 1 cells, but the header has 2"),
            {"id": "5", "note": "é"},
        ]
        assert [source.location(index) for index in range(5)] == [
            "users.csv row 2",
            "users.csv row 4",
            "users.csv row 7",
            "users.csv row 8",
            "users.csv row 9",
        ]


def test_locations_hold_across_chunks(tmp_path: Path) -> None:
    lines = ["id"]
    for number in range(3000):
        lines += [str(number), ""] if number % 7 == 0 else [str(number)]
    source = sources.csv(written(tmp_path, "\n".join(lines)))
    for index, row in enumerate(source):
        assert isinstance(row, dict)
        number = int(source.location(index).rpartition(" ")[2])
        assert lines[number - 1] == row["id"]


def test_a_row_in_another_encoding(tmp_path: Path) -> None:
    path = written(tmp_path, "id,name\n1,é\n".encode() + "2,é\n".encode("latin-1") + b"3,e\n")
    assert list(sources.csv(path)) == [
        {"id": "1", "name": "é"},
        InvalidRow("the row is not utf-8; set encoding="),
        {"id": "3", "name": "e"},
    ]
    latin = written(tmp_path, "id,name\n2,é\n".encode("latin-1"))
    assert list(sources.csv(latin, encoding="latin-1")) == [{"id": "2", "name": "é"}]


@pytest.mark.parametrize(
    "bad",
    ['3,"open\n4,x\n5,y\n', '3,"x"y\n4,x\n', f"3,{'x' * 200_000}\n"],
    ids=["never closed", "text after quotes", "too long"],
)
def test_after_wrong_quotes_nothing_is_guessed(tmp_path: Path, bad: str) -> None:
    rows: list[Any] = []
    with pytest.raises(InvalidRequestError, match=r"users\.csv row 4: the quotes are wrong or a cell is too long"):
        rows.extend(sources.csv(written(tmp_path, "id,x\n1,a\n2,b\n" + bad)))
    assert rows == [{"id": "1", "x": "a"}, {"id": "2", "x": "b"}]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "row 1 must name the columns"),
        (b"\n1,2\n", "row 1 must name the columns"),
        ("näme\n".encode("latin-1"), "the header is not utf-8"),
        (b",id\n0,a\n", "the column '' has no field"),
    ],
)
def test_a_header_that_cannot_be_used(tmp_path: Path, content: bytes, message: str) -> None:
    with pytest.raises(InvalidRequestError, match=message):
        sources.csv(written(tmp_path, content))


def test_a_file_of_pandas(tmp_path: Path) -> None:
    frame = pd.DataFrame(
        {"id": ["a", "b"], "price": [1.25, float("nan")], "when": pd.to_datetime(["2024-01-01", None])}
    )
    path = tmp_path / "pandas.csv.gz"
    frame.to_csv(path, index=False)
    source = sources.csv(path, types={"price": "number", "when": "datetime"}, timezone=UTC)
    assert list(source) == [{"id": "a", "price": 1.25, "when": datetime(2024, 1, 1, tzinfo=UTC)}, {"id": "b"}]


def test_a_compressed_file_that_ends_early(tmp_path: Path) -> None:
    path = tmp_path / "users.csv.gz"
    content = gzip.compress("".join(["id\n", *(f"{number * 7919 % 10007}\n" for number in range(20_000))]).encode())
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(
        InvalidRequestError,
        match=r"users\.csv\.gz cannot be read: it ends in the middle of its compressed data\. The last row is \d+",
    ):
        list(sources.csv(path))


def test_a_file_that_is_not_what_its_name_or_encoding_says(tmp_path: Path) -> None:
    path = tmp_path / "users.csv.gz"
    path.write_bytes(b"id\n1\n")
    with pytest.raises(InvalidRequestError, match=r"users\.csv\.gz cannot be read: BadGzipFile"):
        sources.csv(path)
    with pytest.raises(InvalidRequestError, match=r"users\.csv cannot be read: Unicode\w*Error"):
        sources.csv(written(tmp_path, b"id\n1\n\n"), encoding="utf-16")
    assert list(sources.csv(written(tmp_path, "id\nα\n".encode("utf-16")), encoding="utf-16")) == [{"id": "α"}]


def test_options_of_the_format(tmp_path: Path) -> None:
    path = written(tmp_path, "id\n1\n")
    with pytest.raises(ConfigurationError, match="delimiter or the encoding"):
        sources.csv(path, delimiter=";;")
    with pytest.raises(ConfigurationError, match="delimiter or the encoding"):
        sources.csv(path, encoding="utf-88")
