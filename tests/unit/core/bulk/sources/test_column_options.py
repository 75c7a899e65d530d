"""Which column becomes which field, and what is said about names that do not fit."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from engagement_core.bulk import sources
from engagement_core.errors import ConfigurationError, InvalidRequestError
from tests.unit.core.bulk.sources.libraries import pa

NAIVE = datetime(2024, 1, 1, 12)  # noqa: DTZ001
TABLE: Any = pa.table({"id": ["a", "b"], "prop_title": ["Alien", None], "age": [30, 40]})


def objects(**options: Any) -> list[Any]:
    return list(sources.arrow(TABLE, **options))


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, {"id": "a", "prop_title": "Alien", "age": 30}),
        ({"columns": {"id": "external_id"}}, {"external_id": "a"}),
        ({"columns": {"id": "external_id"}, "others": "top"}, {"external_id": "a", "prop_title": "Alien", "age": 30}),
        (
            {"columns": {"id": "user.id"}, "others": "custom."},
            {"user": {"id": "a"}, "custom": {"prop_title": "Alien", "age": 30}},
        ),
        (
            {"prefix": {"prop_": "properties.", "prop_t": "properties.T"}, "others": "top"},
            {"id": "a", "properties": {"Title": "Alien"}, "age": 30},
        ),
        ({"prefix": {"prop_": ""}}, {"title": "Alien"}),
    ],
)
def test_columns_become_fields(options: dict[str, Any], expected: dict[str, Any]) -> None:
    assert objects(**options)[0] == expected


def test_nulls_are_left_out_with_objects_that_hold_nothing_else() -> None:
    assert objects(columns={"id": "id", "prop_title": "properties.title"})[1] == {"id": "b"}


def test_nulls_are_sent_by_choice() -> None:
    assert objects(columns={"prop_title": "properties.title"}, nulls="null")[1] == {"properties": {"title": None}}


def test_a_row_without_a_required_field_is_invalid() -> None:
    source = sources.arrow(TABLE, columns={"id": "id", "prop_title": "p.title"}, required=["id", "p.title"])
    first, second = source
    assert first == {"id": "a", "p": {"title": "Alien"}}
    assert second == sources.InvalidRow("column 'prop_title' is empty, but 'p.title' is required")
    assert source.location(1) == "table row 2"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"columns": {"idd": "id"}}, "table: columns names the column 'idd', which does not exist. Did you mean 'id'?"),
        ({"types": {"agee": "integer"}}, "types names the column 'agee', which does not exist. Did you mean 'age'?"),
        ({"columns": {"id": "x", "age": "x"}}, "the columns 'id' and 'age' are both mapped to 'x'"),
        ({"columns": {"id": "x", "age": "x.y"}}, "the column 'age' is mapped to 'x.y', but 'x' is the column 'id'"),
        ({"columns": {"id": "id"}, "others": "error"}, "no option names the column 'prop_title'"),
        ({"columns": {"id": "external_id"}, "required": ["externalid"]}, "Did you mean 'external_id'?"),
        ({"prefix": {"age": ""}}, "the column 'age' has no field"),
    ],
)
def test_options_that_do_not_fit_the_columns(options: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidRequestError, match=re.escape(message)):
        sources.arrow(TABLE, **options)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"columns": {"id": "a..b"}}, "'id' is mapped to 'a..b', which is not a dotted path"),
        ({"columns": ["id"]}, "columns must map str to str"),
        ({"others": "dorp"}, "not 'dorp'. Did you mean 'drop'?"),
        ({"others": "custom"}, "a path with a final dot"),
        ({"types": {"age": "integr"}}, "types['age'] must be"),
        ({"types": {"age": "integr"}}, "Did you mean 'integer'?"),
        ({"nulls": "abesnt"}, "Did you mean 'absent'?"),
        ({"required": "id"}, "required must be a collection"),
        ({"timezone": "Europe/Atlantis"}, "timezone must be a time zone"),
    ],
)
def test_invalid_options(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(message)):
        sources.arrow(TABLE, **options)


def test_a_misspelled_keyword() -> None:
    wrong: dict[str, Any] = {"colums": {}}
    with pytest.raises(TypeError, match=r"arrow\(\) got .* 'colums'\. Did you mean 'columns'\?"):
        sources.arrow(TABLE, **wrong)
    wrong = {"delimeter": ";"}
    with pytest.raises(TypeError, match=r"csv\(\) got .* 'delimeter'\. Did you mean 'delimiter'\?"):
        sources.csv("missing.csv", **wrong)


def test_a_column_that_occurs_twice(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    path.write_text("id,age,id\n1,2,3\n", encoding="utf-8")
    with pytest.raises(InvalidRequestError, match=r"users\.csv: the column 'id' occurs more than once"):
        sources.csv(path)


def test_times_without_a_zone() -> None:
    naive: Any = pa.table({"time": [NAIVE, None]})
    assert list(sources.arrow(naive)) == [
        sources.InvalidRow("column 'time': the time has no time zone; set timezone="),
        {},
    ]
    first: Any = next(iter(sources.arrow(naive, timezone="Europe/Athens")))
    assert first["time"] == datetime(2024, 1, 1, 10, tzinfo=UTC)
    assert first["time"].isoformat() == "2024-01-01T12:00:00+02:00"
