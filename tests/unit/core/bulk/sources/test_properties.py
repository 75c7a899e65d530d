"""Whatever the values are, they arrive as they are, whichever way they take."""

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from engagement_core.bulk import sources
from tests.unit.core.bulk.sources.libraries import pa, pd, pl, pq

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)
INTEGERS = st.integers(-(2**63), 2**63 - 1)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
TIMES = st.datetimes(datetime.fromisoformat("0001-01-03"), datetime.fromisoformat("9999-12-29"), timezones=st.just(UTC))
CELLS: dict[str, st.SearchStrategy[Any]] = {
    "text": TEXT,
    "integer": INTEGERS,
    "number": FLOATS,
    "boolean": st.booleans(),
    "datetime": TIMES,
}
ROWS = st.lists(st.fixed_dictionaries({name: st.none() | cells for name, cells in CELLS.items()}), min_size=1)
COLUMNS = {"text": "text", "integer": "a.integer", "number": "a.b.number", "boolean": "a.b.boolean", "datetime": "c.at"}
TYPES: Any = {name: name for name in CELLS if name != "text"}
SCHEMA: Any = pa.schema(
    {
        "text": pa.string(),
        "integer": pa.int64(),
        "number": pa.float64(),
        "boolean": pa.bool_(),
        "datetime": pa.timestamp("us", "UTC"),
    }
)


def nested(row: dict[str, Any], *, keep_nulls: bool) -> dict[str, Any]:
    """The mapping as its documentation says it."""
    plain: dict[str, Any] = {}
    for name, path in COLUMNS.items():
        if row[name] is not None or keep_nulls:
            *parents, key = path.split(".")
            target = plain
            for parent in parents:
                target = target.setdefault(parent, {})
            target[key] = row[name]
    return plain


@settings(max_examples=50, deadline=None)  # each example writes three files
@given(ROWS, st.booleans())
def test_all_sources_agree(rows: list[dict[str, Any]], keep_nulls: bool) -> None:  # noqa: FBT001
    options: Any = {"columns": COLUMNS, "nulls": "null" if keep_nulls else "absent"}
    expected = [nested(row, keep_nulls=keep_nulls) for row in rows]
    table: Any = pa.Table.from_pylist(rows, schema=SCHEMA)
    with TemporaryDirectory() as folder:
        parquet, lines, records = (Path(folder) / f"rows.{suffix}" for suffix in ("parquet", "jsonl", "csv"))
        pq.write_table(table, parquet, row_group_size=7)
        lines.write_text("\n".join(json.dumps(row, default=datetime.isoformat) for row in rows), encoding="utf-8")
        records.write_text(as_csv(rows), encoding="utf-8", newline="")
        found = {
            "parquet": sources.parquet(parquet, **options),
            "arrow": sources.arrow(table, **options),
            "pandas": sources.frame(pd.DataFrame(rows, dtype=object), **options),
            "polars": sources.frame(pl.from_arrow(table), **options),
            "rows": sources.rows(rows, **options),
            "json lines": sources.json_lines(lines, **options, types={"datetime": "datetime"}),
            "csv": sources.csv(records, **options, types=TYPES),
        }
        for name, source in found.items():
            objects = list(source)
            assert objects == expected, name
            # No value is only equal to the right one, such as 1 to True.
            assert msgspec.json.encode(objects, order="sorted") == msgspec.json.encode(expected, order="sorted"), name


def as_csv(rows: list[dict[str, Any]]) -> str:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(CELLS))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


@given(st.dictionaries(TEXT, INTEGERS, min_size=1), TEXT, st.sampled_from(["top", "custom."]))
def test_names_of_other_columns_stay_as_they_are(row: dict[str, int], prefix: str, others: str) -> None:
    (plain,) = sources.arrow(pa.Table.from_pylist([row]), others=others)
    assert plain == (row if others == "top" else {"custom": row})
    (renamed,) = sources.arrow(
        pa.Table.from_pylist([{prefix + name: value for name, value in row.items()}]), prefix={prefix: "p."}
    )
    assert renamed == {"p": row}
