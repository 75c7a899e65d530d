"""Cursors of a real database."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from engagement_core.bulk import sources
from engagement_core.bulk.sources import InvalidRow
from engagement_core.errors import ConfigurationError, InvalidRequestError


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("create table users (id text, age, note text)")
        connection.executemany(
            "insert into users values (?, ?, ?)", [("a", 30, None), ("b", "31", "x"), ("c", 32.5, "")]
        )
        yield connection


def test_rows_of_a_query(database: sqlite3.Connection) -> None:
    cursor = database.execute("select id, age, note from users order by id")
    source = sources.cursor(cursor, columns={"id": "external_id", "note": "custom.note"}, others="top")
    assert list(source) == [
        {"external_id": "a", "age": 30},
        InvalidRow("column 'age': expected a number as in the rows before, got text; set its type"),
        {"external_id": "c", "age": 32.5, "custom": {"note": ""}},
    ]
    assert source.location(1) == "query row 2"
    with pytest.raises(InvalidRequestError, match="query can be read once"):
        iter(source)


def test_a_type_settles_mixed_values(database: sqlite3.Connection) -> None:
    for kind, ages in (("number", [30, 31.0, 32.5]), ("string", ["30", "31", "32.5"]), ("any", [30, "31", 32.5])):
        types: Any = {"age": kind}
        cursor = database.execute("select age from users order by id")
        assert list(sources.cursor(cursor, types=types)) == [{"age": age} for age in ages]


def test_rows_are_fetched_as_they_are_needed(database: sqlite3.Connection) -> None:
    endless = "with recursive n(x) as (select 1 union all select x + 1 from n) select x from n"
    rows = iter(sources.cursor(database.execute(endless)))
    assert [next(rows) for _ in range(2500)] == [{"x": number} for number in range(1, 2501)]


def test_a_cursor_without_a_result(database: sqlite3.Connection) -> None:
    with pytest.raises(ConfigurationError, match=r"Call its execute\(\) with a SELECT first"):
        sources.cursor(database.cursor())


def test_columns_of_a_query(database: sqlite3.Connection) -> None:
    cursor = database.execute("select id, id from users")
    with pytest.raises(InvalidRequestError, match="orders: the column 'id' occurs more than once"):
        sources.cursor(cursor, name="orders")
