"""Text is read and written as UTF-8, whatever the locale.

Ruff's `PLW1514` misses methods of paths whose type it cannot infer, and subprocesses; these tests find them.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.makefile.tree import ROOT

FOLDERS = ("generator", "overrides", "clients/core", "tests")


def without_encoding(source: str) -> Iterator[int]:
    """The lines of calls that read or write text in the encoding of the locale."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and "encoding" not in {keyword.arg for keyword in node.keywords}:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            mode = node.args[0].value if node.args and isinstance(node.args[0], ast.Constant) else None
            if (
                (name == "read_text" and not node.args)
                or (name == "write_text" and len(node.args) == 1)
                or (name == "open" and mode in ("r", "w", "a", "x") and len(node.args) == 1)
                or any(word.arg in ("text", "universal_newlines") and _is_true(word.value) for word in node.keywords)
            ):
                yield node.lineno


def _is_true(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is True


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("path.read_text()", [1]),
        ("path.read_text('utf-8')", []),
        ("path.write_text(text)", [1]),
        ("path.write_text(text, encoding='utf-8')", []),
        ("path.open('a')", [1]),
        ("path.open('rb')", []),
        ("archive.open(name)", []),
        ("subprocess.run(command, text=True)", [1]),
        ("subprocess.run(command, encoding='utf-8')", []),
        ("Message(text='Hi')", []),
    ],
)
def test_calls_without_an_encoding_are_found(source: str, found: list[int]) -> None:
    assert list(without_encoding(source)) == found


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_call_names_its_encoding(folder: str) -> None:
    files = [file for file in (ROOT / folder).rglob("*.py") if "node_modules" not in file.parts]
    assert files
    assert [
        f"{file.relative_to(ROOT)}:{line}"
        for file in files
        for line in without_encoding(Path(file).read_text(encoding="utf-8"))
    ] == []
