"""Nodes of a document: lines and references."""

from pathlib import Path

import pytest

from generator.diagnostics import GenerationError
from generator.spec.document import Document

TEXT = """\
paths:
  /a:
    summary: Not an operation
    get: {operationId: getA}
list:
- first
- second: {"a~b/c": 1}
round: {$ref: '#/about'}
about: {$ref: '#/round'}
way: {$ref: '#/list/1/second'}
"""


@pytest.fixture
def document(tmp_path: Path) -> Document:
    file = tmp_path / "openapi.yaml"
    file.write_text(TEXT, encoding="utf-8")
    return Document.load(file)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 1),
        (("list",), 5),
        (("list", 1), 7),
        (("list", 1, "second"), 7),
        (("list", 5), 5),
        (("list", "1"), 5),
        (("paths", "/b", "get"), 1),
    ],
)
def test_a_node_has_its_line_or_that_of_its_nearest_ancestor(
    document: Document, path: tuple[str | int, ...], line: int
) -> None:
    assert document.location(path) == (document.file, line)


def test_references_resolve_through_lists_and_escapes(document: Document) -> None:
    assert document.resolve(document.root["way"]) == {"a~b/c": 1}
    assert document.resolve_path(("way",)) == ("list", "1", "second")
    assert document.resolve_path(("list",)) == ("list",)
    assert document.at(["list", "1", "second", "a~b/c"]) == 1


def test_a_reference_cycle_is_an_error(document: Document) -> None:
    with pytest.raises(KeyError, match="#/"):
        document.resolve(document.root["round"])


@pytest.mark.parametrize("reference", ["#/list/2", "#/list/first", "#/nothing", "other.yaml#/list", "#list"])
def test_a_reference_to_nothing_is_an_error(document: Document, reference: str) -> None:
    with pytest.raises(KeyError):
        document.resolve({"$ref": reference})


def test_other_keys_of_a_path_are_not_operations(document: Document) -> None:
    assert [path for path, _ in document.operations()] == [("paths", "/a", "get")]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(GenerationError) as caught:
        Document.load(tmp_path / "openapi.yaml")
    assert str(caught.value).startswith(f"{tmp_path / 'openapi.yaml'}: The file does not exist. Add the spec, or")


@pytest.mark.parametrize("value", ["2026-02-30", "0b_"])
def test_an_invalid_date_or_number_is_reported(tmp_path: Path, value: str) -> None:
    file = tmp_path / "openapi.yaml"
    file.write_text(f"version: {value}", encoding="utf-8")
    with pytest.raises(GenerationError, match=r"openapi.yaml: A YAML date or number is invalid: .* Put it in quotes"):
        Document.load(file)
