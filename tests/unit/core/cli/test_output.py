"""Results in each format."""

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

import attrs
import pytest
import yaml
from attrs import define

from engagement_core import EmptyResponse
from engagement_core.cli.output import Output
from engagement_core.cli.selection import Selection


@define(kw_only=True)
class Thing:
    """A model."""

    id: str
    note: str | None = None
    parts: list[int] | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict, metadata={"extras": True})


PAGES = [[Thing(id="1", note='a "b",\nc'), Thing(id="2", parts=[1])], [Thing(id="3", additional_properties={"new": 1})]]


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


def written(
    style: str, pages: Sequence[Sequence[Any]], select: str | None = None, stream: io.StringIO | None = None
) -> str:
    stream = stream or io.StringIO()
    output = Output(style, Selection(select), stream)
    for page in pages:
        output.items(page)
    output.finish()
    return stream.getvalue()


def test_json_formats_have_all_fields() -> None:
    expected = [{"id": "1", "note": 'a "b",\nc'}, {"id": "2", "parts": [1]}, {"id": "3", "new": 1}]
    assert json.loads(written("json", PAGES)) == expected
    assert [json.loads(line) for line in written("jsonl", PAGES).splitlines()] == expected
    assert yaml.safe_load(written("yaml", PAGES)) == expected


@pytest.mark.parametrize(("style", "text"), [("json", "[]\n"), ("jsonl", ""), ("csv", ""), ("yaml", "[]\n")])
def test_an_empty_list_is_valid(style: str, text: str) -> None:
    assert written(style, [[]]) == text


def test_csv_has_the_columns_of_the_model_and_warns_of_others(capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.reader(io.StringIO(written("csv", PAGES))))
    assert rows == [["id", "note", "parts"], ["1", 'a "b",\nc', ""], ["2", "", "[1]"], ["3", "", ""]]
    assert "Warning: new came after the header" in capsys.readouterr().err
    assert written("csv", PAGES, "id,new").splitlines()[-1] == "3,1"


def test_a_selection_takes_paths_and_warns_of_what_no_result_has(capsys: pytest.CaptureFixture[str]) -> None:
    nested: Any = [[{"a": {"b": 1}}, {"a": {}}]]
    assert json.loads(written("json", nested, "a.b, c")) == [{"a.b": 1, "c": None}, {"a.b": None, "c": None}]
    assert capsys.readouterr().err == "Warning: no result has a value in c.\n"


MANY = [[{f"column_{number}": "x" * 30 for number in range(9)} | {"other": number} for number in range(2)]]


def test_a_table_fits_a_terminal_and_names_what_is_left_out(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "dumb")
    text = written("table", MANY, stream=Terminal())
    assert all(len(line) <= 80 for line in text.splitlines())
    assert "other" in text.splitlines()[0]
    errors = capsys.readouterr().err
    assert "Not shown: " in errors
    assert "--select chooses columns, -o csv shows all." in errors


def test_a_table_in_a_pipe_has_everything(capsys: pytest.CaptureFixture[str]) -> None:
    later = [[{"column_0": "y" * 90, "other": 7}]]
    lines = written("table", [*MANY, *later]).splitlines()
    assert lines[0].split() == [*(f"column_{number}" for number in range(9)), "other"]
    assert lines[2].split() == [*["x" * 30] * 9, "0"]
    assert lines[4].split() == ["y" * 90, "7"]
    assert capsys.readouterr().err == ""
    assert "[red]" in written("table", [[{"markup": "[red]x"}]])
    assert written("table", [[]]) == ""
    assert capsys.readouterr().err == "There are none.\n"


def test_one_result_is_no_list() -> None:
    stream = io.StringIO()
    Output("json", Selection(None), stream).value(EmptyResponse(status=204))
    assert json.loads(stream.getvalue())["status"] == 204
    stream = io.StringIO()
    Output("table", Selection(None), stream).value({"name": "n", "inner": {"a": [1]}})
    lines = [line.rstrip().split(maxsplit=1) for line in stream.getvalue().splitlines()]
    assert lines == [["name", "n"], ["inner", '{"a": [1]}']]
