"""Descriptions with any content become docstrings and never code."""

import ast
import importlib
import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.unit.generator.spec_builder import INTEGER, STRING, body, model, operation, query, ref, spec
from tests.unit.generator.workspace import build, create_workspace, imported, models

HOSTILE = (
    'ends with a quote"',
    'ends with three """',
    "ends with a backslash\\",
    'quotes """ inside """ and \\""" more',
    "\\" * 301,
    '"' * 301,
    "\\N{DIGIT ONE} \\x41 \\u0042 {{ jinja }} {% if %} ${shell} %s {0}",
    "import os\n\nos.system('boo')",
    "tabs\tand\ttabs",
    "# {{ package }} }}",
    "ends with a brace }",
    "''' single '''",
    "Ελλάδα 🇬🇷",
    "a" * 400,
)
MEANINGS = {"1": "Switched off", "2": 'Switched "on"'}


def _spec() -> dict[str, Any]:
    fields = {f"f{number}": STRING | {"description": text} for number, text in enumerate(HOSTILE)}
    operations = {
        f"/o{number}": {
            "get": operation(
                f"doIt{number}",
                f"do_{number}",
                description=text,
                parameters=[query("q", STRING, "x") | {"description": text}],
                responses={"204": {"description": text}, "404": {"description": text}},
            )
        }
        for number, text in enumerate(HOSTILE)
    }
    responses = {"204": {"description": "Done."}, "404": {"description": "No."}}
    set_state = operation("setState", "set_state", requestBody=body(ref("Thing"), {}), responses=responses)
    document = spec(
        {**operations, "/state": {"post": set_state}},
        {
            "Thing": model({**fields, "state": ref("State"), "limit": INTEGER | {"minimum": 1, "default": 5}}),
            "State": {**INTEGER, "description": "A state.", "enum": [1, 2], "x-meanings": MEANINGS},
        },
    )
    document["info"]["description"] = "\n\n".join(HOSTILE)
    document["tags"][0]["description"] = " ".join(HOSTILE)
    return document


SPEC = _spec()


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(create_workspace(tmp_path_factory.mktemp("docstrings"), SPEC))


@pytest.fixture(scope="module")
def package(client: Path) -> Iterator[ModuleType]:
    with imported(client) as package:
        yield package


def squeezed(text: str | None) -> str:
    """The text without whitespace, which wrapping may change."""
    return "".join((text or "").split())


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_a_description_is_in_the_docstring_of_its_method(package: ModuleType, number: int) -> None:
    shop = package.Shop(key="k")
    assert squeezed(HOSTILE[number]) in squeezed(inspect.getdoc(getattr(shop.things, f"do_{number}")))


def test_a_description_is_in_the_docstring_of_its_field(client: Path) -> None:
    tree = ast.parse((client / "src/shop_client/models/thing.py").read_text(encoding="utf-8"))
    texts = [
        squeezed(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    missing = [text for text in HOSTILE if not any(squeezed(text) in found for found in texts)]
    assert missing == []


def test_the_description_of_the_document_is_in_the_docstring_of_the_client(package: ModuleType) -> None:
    doc = squeezed(package.Shop.__doc__)
    assert [text for text in HOSTILE if squeezed(text) not in doc] == []


def test_the_description_of_a_tag_is_in_the_docstring_of_its_resource(package: ModuleType) -> None:
    assert squeezed(" ".join(HOSTILE)) in squeezed(type(package.Shop(key="k").things).__doc__)


def test_every_generated_module_can_be_imported(package: ModuleType, client: Path) -> None:
    source = client / "src"
    names = [
        ".".join(file.relative_to(source).with_suffix("").parts)
        for file in sorted(source.rglob("*.py"))
        if file.stem not in ("__init__", "__main__")
    ]
    assert len(names) > 5
    for name in names:
        importlib.import_module(name)


def test_the_meanings_of_values_are_documented(client: Path) -> None:
    text = (client / "src/shop_client/models/state.py").read_text(encoding="utf-8")
    assert "State: TypeAlias = Literal[1, 2]" in text
    assert "- `1`: Switched off." in text
    assert '- `2`: Switched "on".' in text


def test_constraints_and_defaults_are_documented_and_defaults_are_not_sent(package: ModuleType, client: Path) -> None:
    assert "At least 1; default 5." in (client / "src/shop_client/models/thing.py").read_text(encoding="utf-8")
    assert not models(package).Thing().limit
