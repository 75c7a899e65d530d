"""JSON lines and iterables, whose rows need not have the same columns."""

import json
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest

from engagement_core.bulk import sources
from engagement_core.bulk.sources import InvalidRow
from engagement_core.errors import ConfigurationError, InvalidRequestError
from tests.unit.core.bulk.sources.libraries import pd

EVENTS: list[dict[str, Any]] = [
    {"user": "a", "name": "rented", "at": "2024-01-01T00:00:00Z", "properties": {"title": "Alien", "year": None}},
    {"user": "b", "name": "bought", "price": 2.5},
]


def lines(tmp_path: Path, *texts: str) -> Path:
    path = tmp_path / "events.jsonl"
    path.write_text("\n".join(texts), encoding="utf-8")
    return path


def test_lines_are_objects(tmp_path: Path) -> None:
    path = lines(tmp_path, "\ufeff" + json.dumps(EVENTS[0]), "", json.dumps(EVENTS[1]), "  ", "")
    source = sources.json_lines(
        path, columns={"user": "external_id", "at": "time"}, others="top", types={"at": "datetime"}
    )
    first: dict[str, Any] = {"external_id": "a", "name": "rented", "time": datetime(2024, 1, 1, tzinfo=UTC)}
    for _ in range(2):
        assert list(source) == [
            {**first, "properties": {"title": "Alien"}},
            {"external_id": "b", "name": "bought", "price": 2.5},
        ]
        assert [source.location(0), source.location(1)] == ["events.jsonl line 1", "events.jsonl line 3"]
    assert next(iter(sources.json_lines(path, nulls="null"))) == EVENTS[0]


def test_a_line_that_is_no_object_is_invalid(tmp_path: Path) -> None:
    path = lines(tmp_path, '{"user": "a"}', '{"user": ', "[1]", '{"x": 1}', '{"user": "b"}')
    with path.open("ab") as file:
        file.write(b'\n{"user": "\xff"}\n' + b"[" * 100_000)
    assert list(sources.json_lines(path, required=["user"])) == [
        {"user": "a"},
        InvalidRow("the line is not valid JSON in UTF-8"),
        InvalidRow("expected an object, got list"),
        InvalidRow("column 'user' is empty, but 'user' is required"),
        {"user": "b"},
        InvalidRow("the line is not valid JSON in UTF-8"),
        InvalidRow("the line is not valid JSON in UTF-8"),
    ]


def test_a_misspelled_column_is_noticed_in_the_first_row(tmp_path: Path) -> None:
    with pytest.raises(
        InvalidRequestError, match=r"events\.jsonl: the options name the column 'usr'.* Did you mean 'user'\?"
    ):
        sources.json_lines(lines(tmp_path, *map(json.dumps, EVENTS)), columns={"usr": "external_id"})
    with pytest.raises(InvalidRequestError, match=r"rows: the options name the column 'nmae'.* Did you mean 'name'\?"):
        list(sources.rows(EVENTS, types={"nmae": "string"}))


def test_rows_of_any_values() -> None:
    number = uuid.UUID(int=1)
    row = MappingProxyType(
        {
            "int": np.int64(1),
            "time": pd.Timestamp("2024-01-01", tz="UTC"),
            "none": pd.NaT,
            "price": Decimal("1.5"),
            "id": number,
            "nested": {"list": (np.float64(0.5), float("nan")), "none": float("nan")},
        }
    )
    plain: Any = next(iter(sources.rows([row])))
    assert plain == {
        "int": 1,
        "time": datetime(2024, 1, 1, tzinfo=UTC),
        "price": 1.5,
        "id": str(number),
        "nested": {"list": [0.5, None]},
    }
    assert [type(value) for value in plain.values()] == [int, datetime, float, str, dict]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"t": datetime.fromisoformat("2024-01-01")}, "column 't': the time has no time zone; set timezone="),
        ({"a": object()}, "column 'a': JSON does not support builtins.object"),
        ({"a": {1: 2}}, "column 'a': a key must be a string, not int"),
        ({1: 2}, "column 1: the name of a column must be a string, not int"),
        ({"x": 1, "y": 2}, "column 'y': another column has the field 'p.x' too"),
        ({"p": 1, "x": 1}, "column 'x': 'p.x' is inside a field that is not an object"),
        (5, "expected an object, got int"),
    ],
)
def test_a_row_that_cannot_be_converted(row: Any, reason: str) -> None:
    options: Any = {"columns": {"x": "p.x", "y": "p.x"}, "others": "top"}
    assert list(sources.rows([row, {"ok": 1}], **options)) == [InvalidRow(reason), {"ok": 1}]


def test_a_value_that_contains_itself() -> None:
    loop: list[Any] = []
    loop.append(loop)
    assert list(sources.rows([{"a": loop}])) == [InvalidRow("column 'a': cannot be converted (RecursionError)")]


def test_unknown_columns_can_be_errors() -> None:
    options: Any = {"columns": {"user": "external_id", "name": "name"}, "others": "error"}
    assert list(sources.rows([{"user": "a"}, {"user": "b", "nmae": "x", "name": "y"}], **options)) == [
        {"external_id": "a"},
        InvalidRow("column 'nmae': no option names this column. Did you mean 'name'?"),
    ]


def test_an_iterable_is_read_lazily_and_a_generator_once() -> None:
    taken: list[int] = []

    def endless() -> Iterator[dict[str, Any]]:
        number = 0
        while True:
            taken.append(number)
            yield {"n": number}
            number += 1

    source = sources.rows(endless(), name="endless")
    rows = iter(source)
    assert [next(rows), next(rows)] == [{"n": 0}, {"n": 1}]
    assert taken == [0, 1]
    assert source.location(1) == "endless row 2"
    with pytest.raises(InvalidRequestError, match="endless can be read once"):
        iter(source)
    again = sources.rows(EVENTS)
    assert list(again) == list(again)


@pytest.mark.parametrize("wrong", [{"a": 1}, "text", 5])
def test_what_is_no_iterable_of_rows(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="rows needs an iterable of mappings"):
        sources.rows(wrong)
