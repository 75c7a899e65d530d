"""Results as files, whose suffix names the format."""

import csv
import json
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import click
import pytest
import yaml
from attrs import define

from engagement_core.cli.output_target import OutputTarget, opened_output
from engagement_core.cli.problems import UsageProblem

pq: Any = import_module("pyarrow.parquet")


@define(kw_only=True)
class Thing:
    """A model."""

    id: str
    size: float | None = None


ROWS: list[Any] = [
    {"id": "1", "n": 1, "f": 1, "ok": True, "mixed": 1, "big": 2**70, "note": None},
    {"id": "2", "n": -(2**63), "f": 0.5, "ok": None, "mixed": "a", "big": 1, "note": None, "late": {"ü": [1, None]}},
]


def write(path: Path, pages: Sequence[Sequence[Any]], select: str | None = None) -> None:
    with opened_output(str(path), select, quiet=False) as output:
        assert output is not None
        for page in pages:
            output.items(page)
        output.finish()


def test_a_parquet_file_has_all_columns_with_the_types_of_all_values(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "a.parquet", [[ROWS[0]], [ROWS[1]]])
    table = pq.read_table(tmp_path / "a.parquet")
    assert {field.name: str(field.type) for field in table.schema} == {
        "id": "string", "n": "int64", "f": "double", "ok": "bool", "mixed": "string", "big": "string",
        "note": "string", "late": "string",
    }  # fmt: skip
    assert table.to_pylist() == [
        {"id": "1", "n": 1, "f": 1.0, "ok": True, "mixed": "1", "big": str(2**70), "note": None, "late": None},
        {"id": "2", "n": -(2**63), "f": 0.5, "ok": None, "mixed": '"a"', "big": "1", "note": None,
         "late": '{"ü": [1, null]}'},
    ]  # fmt: skip
    assert capsys.readouterr().err == f"Wrote 2 rows to {tmp_path / 'a.parquet'}.\n"


def test_a_csv_file_has_the_columns_of_the_model_and_of_later_rows(tmp_path: Path) -> None:
    write(tmp_path / "a.csv", [[Thing(id="1")], ROWS[1:]])
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0])[:2] == ["id", "size"]
    assert (rows[0]["late"], rows[1]["late"], rows[1]["size"]) == ("", '{"ü": [1, null]}', "")
    write(tmp_path / "b.csv", [ROWS], "late.ü,id")
    assert (tmp_path / "b.csv").read_text(encoding="utf-8") == 'late.ü,id\n,1\n"[1, null]",2\n'


def test_other_files_are_what_standard_output_gets(tmp_path: Path) -> None:
    for name in ("a.json", "a.jsonl", "a.YML"):
        write(tmp_path / name, [ROWS])
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8")) == ROWS
    lines = (tmp_path / "a.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == ROWS
    assert yaml.safe_load((tmp_path / "a.YML").read_text(encoding="utf-8")) == ROWS


@pytest.mark.parametrize("name", ["a.csv", "a.parquet", "a.json"])
def test_an_empty_result_is_a_valid_file(name: str, tmp_path: Path) -> None:
    write(tmp_path / name, [])
    if name == "a.parquet":
        assert pq.read_table(tmp_path / name).num_rows == 0
    else:
        assert (tmp_path / name).read_text(encoding="utf-8").strip() == ("[]" if name == "a.json" else "")


@pytest.mark.parametrize("name", ["a.csv", "a.parquet", "a.json"])
def test_a_failure_leaves_the_file_of_before(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("before", encoding="utf-8")

    def fail() -> None:
        with opened_output(str(tmp_path / name), None, quiet=False) as output:
            assert output is not None
            output.items(ROWS)
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert (tmp_path / name).read_text(encoding="utf-8") == "before"
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_a_file_that_cannot_be_written_is_noticed_first(tmp_path: Path) -> None:
    with (
        pytest.raises(UsageProblem, match=r"users.csv cannot be written: No such file or directory. Nothing was sent"),
        opened_output(str(tmp_path / "no" / "users.csv"), None, quiet=False),
    ):
        pass


def test_parquet_without_its_library_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def find_nothing(_: str) -> None:
        return None

    monkeypatch.setattr("importlib.util.find_spec", find_nothing)
    with (
        pytest.raises(UsageProblem) as caught,
        opened_output(str(tmp_path / "a.parquet"), None, quiet=False),
    ):
        pass
    assert 'pip install "engagement-core[parquet]"' in caught.value.hint
    assert list(tmp_path.iterdir()) == []


def test_a_format_or_a_file_is_accepted() -> None:
    kind = OutputTarget()
    assert [kind.convert(text, None, None) for text in ("JSON", "a/b.Parquet", "x.csv")] == [
        "json", "a/b.Parquet", "x.csv",
    ]  # fmt: skip
    with pytest.raises(click.BadParameter, match=r"'x.xls' is neither a format .json, .* that ends in .json,"):
        kind.convert("x.xls", None, None)
    command = click.Command("a", params=[click.Option(["--output"], type=kind)])
    context = click.Context(command)
    found = kind.shell_complete(context, command.params[0], "js")
    assert [each.value for each in found] == ["json", "jsonl"]
    assert [each.type for each in kind.shell_complete(context, command.params[0], "us")] == ["file"]
