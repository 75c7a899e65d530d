"""Specs in several files: merged into one document, with the file and line of each error."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator
from ruamel.yaml import YAML

from generator.bundle.yaml_text import to_yaml
from generator.cli import main
from generator.diagnostics import GenerationError
from generator.lint import lint
from generator.lint.plain import plain
from generator.paths import ProjectPaths
from generator.readme.features import features
from generator.release.spec.documents import compare_specs
from generator.spec.document import Document
from tests.specs import read_spec
from tests.unit.generator.lint.test_clean import CLEAN
from tests.unit.generator.workspace import build, create_workspace, imported

WHOLE = CLEAN.replace("  version: '1'\n", "  version: '1'\n  description: Sells things.\n")
HEAD = WHOLE.partition("paths:\n")[0]
PATHS = "paths:\n" + WHOLE.partition("paths:\n")[2].partition("webhooks:\n")[0]
WEBHOOKS = "webhooks:\n" + WHOLE.partition("webhooks:\n")[2].partition("components:\n")[0]
COMPONENTS = "components:\n" + WHOLE.partition("components:\n")[2]
SCHEMAS = "components:\n  schemas:\n" + WHOLE.partition("  schemas:\n")[2]
REST = COMPONENTS.partition("  schemas:\n")[0]

SPLIT = {"openapi.yaml": HEAD + WEBHOOKS + REST, "apps.yaml": PATHS, "models.yaml": SCHEMAS}
"""The clean spec in three files."""


def written(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder / "openapi.yaml"


def read_newer(text: bytes) -> Any:
    """The values of YAML 1.2."""
    # The annotations of ruamel.yaml are incomplete.
    parser: Any = YAML(typ="safe", pure=True)
    return parser.load(text)


def errors(folder: Path, **changed: str) -> list[str]:
    """The errors of the split spec with some files replaced; paths of files without their folder."""
    files = {**SPLIT, **{f"{name}.yaml": text for name, text in changed.items()}}
    try:
        found = lint(Document.load(written(folder, files)))
    except GenerationError as error:
        found = list(error.diagnostics)
    return [str(diagnostic).replace(f"{folder}/", "") for diagnostic in found]


def test_parts_and_one_file_are_the_same_document(tmp_path: Path) -> None:
    document = Document.load(written(tmp_path, SPLIT))
    assert lint(document) == []
    assert document.root == yaml.safe_load(WHOLE)
    assert read_spec(document.file) == document.root


def test_paths_and_components_follow_the_order_of_the_file_names(tmp_path: Path) -> None:
    names = ("openapi", "b", "a")
    texts = {f"{name}.yaml": f"paths: {{/{name}: {{}}}}\ncomponents: {{schemas: {{{name}: {{}}}}}}" for name in names}
    document = Document.load(written(tmp_path, texts))
    assert list(document.root["paths"]) == ["/openapi", "/a", "/b"]
    assert list(document.schemas()) == ["openapi", "a", "b"]


def test_other_files_are_no_parts(tmp_path: Path) -> None:
    (tmp_path / "decisions").mkdir()
    (tmp_path / "decisions" / "apps.yaml").write_text("a: 1\n", encoding="utf-8")
    (tmp_path / "notes.md").write_text("a: 1\n", encoding="utf-8")
    assert errors(tmp_path) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "excerpt"),
    [
        ("apps", "x-method: create", "x-methods: create", "/paths/~1apps/post/x-methods: The extension"),
        ("models", "maxLength: 10", "maxLenght: 10", "/components/schemas/App/properties/name/maxLenght: The keyword"),
        ("models", "maxLength: 10", "maxLength: 010", "/components/schemas/App/properties/name/maxLength: Parsers of"),
        ("models", "maxLength: 10", "1: 10", "/components/schemas/App/properties/name/1: The key `1` is not"),
        ("models", "    App:\n", "    1:\n", "/components/schemas/1: The key `1` is not"),
        ("openapi", "x-displayName: Apps", "x-display: Apps", "/tags/0/x-display: The extension"),
    ],
)
def test_an_error_has_the_file_and_line_of_its_part(
    tmp_path: Path, name: str, old: str, new: str, excerpt: str
) -> None:
    text = SPLIT[f"{name}.yaml"]
    line = text.partition(old)[0].count("\n") + 1
    found = errors(tmp_path, **{name: text.replace(old, new, 1)})
    assert any(error.startswith(f"{name}.yaml:{line} #{excerpt}") for error in found), found


def test_invalid_yaml_is_reported_in_its_part(tmp_path: Path) -> None:
    assert errors(tmp_path, apps="paths: [\n")[0].startswith("apps.yaml:2: The YAML is invalid")
    assert errors(tmp_path, apps="- a\n")[0].startswith("apps.yaml:1: The document is not a mapping.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("info: {}\npaths: {}\n", "z.yaml:1 #/info: The top-level key 'info' is not allowed in a part of a spec."),
        ("x-note: a\n", "z.yaml:1 #/x-note: The top-level key 'x-note' is not allowed in a part of a spec."),
        ("\npaths: []\n", "z.yaml:2 #/paths: This is not a mapping, so the parts cannot be merged."),
        ("components:\n  schemas: 1\n", "z.yaml:2 #/components/schemas: This is not a mapping"),
        ("paths:\n  /apps:\n    get: {}\n", "z.yaml:2 #/paths/~1apps: This is already defined in apps.yaml:2."),
        (
            "components:\n  schemas:\n    App: {}\n",
            "z.yaml:3 #/components/schemas/App: This is already defined in models.yaml:",
        ),
        (
            "components:\n  responses:\n    BadRequest: {}\n",
            "z.yaml:3 #/components/responses/BadRequest: This is already defined in openapi.yaml:",
        ),
    ],
)
def test_parts_that_do_not_fit_together_are_an_error(tmp_path: Path, text: str, expected: str) -> None:
    (found,) = errors(tmp_path, z=text)
    assert found.startswith(expected)


def test_the_same_name_in_two_sections_is_no_duplicate(tmp_path: Path) -> None:
    written(tmp_path, SPLIT)
    (tmp_path / "z.yaml").write_text("components: {examples: {App: {value: 1}}}\n", encoding="utf-8")
    assert Document.load(tmp_path / "openapi.yaml").root["components"]["examples"]["App"] == {"value": 1}


@pytest.fixture(scope="module")
def split_shop(tmp_path_factory: pytest.TempPathFactory) -> ProjectPaths:
    """A project whose spec has three files."""
    paths = create_workspace(tmp_path_factory.mktemp("project"), SPLIT["openapi.yaml"])
    written(paths.spec("shop").parent, SPLIT)
    (paths.root / "specs" / "README.md").write_text("Rules.\n", encoding="utf-8")
    (paths.spec("shop").parent / "DECISIONS.md").write_text("None.\n", encoding="utf-8")
    return paths


def test_the_client_has_the_operations_of_the_parts(split_shop: ProjectPaths) -> None:
    client = build(split_shop)
    with imported(client) as package:
        shop = package.Shop(key="the key")
        assert callable(shop.apps.create)
        assert callable(shop.apps.icons.delete)
        shop.close()
    text = (client / "src" / "shop_client" / "client.py").read_text(encoding="utf-8")
    assert text.startswith("# Generated from specs/shop/*.yaml; do not edit.")
    assert main(["check", "--vendor", "shop"], split_shop) == 0


def test_the_features_count_the_operations_of_the_parts(split_shop: ProjectPaths) -> None:
    assert features(split_shop, "shop").operations == 3


def test_a_bundle_has_one_document(split_shop: ProjectPaths) -> None:
    text = to_yaml(plain(Document.load(split_shop.spec("shop")).root))
    older = yaml.safe_load(text)
    assert older == read_newer(text) == yaml.safe_load(WHOLE)
    assert list(older["components"]["schemas"]) == list(yaml.safe_load(WHOLE)["components"]["schemas"])
    OpenAPIV31SpecValidator(older).validate()


@pytest.mark.parametrize("name", ["openapi", "apps", "models"])
def test_a_release_compares_the_parts(tmp_path: Path, name: str) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for folder in (old, new):
        folder.mkdir()
        written(folder, SPLIT)
    assert compare_specs(old / "openapi.yaml", new / "openapi.yaml") == []
    edits = {"openapi": ("description: The apps", "description: All apps"), "apps": ("x-method: get", "x-method: find")}
    before, after = edits.get(name, ("maxLength: 10", "maxLength: 5"))
    (new / f"{name}.yaml").write_text(SPLIT[f"{name}.yaml"].replace(before, after), encoding="utf-8")
    assert len(compare_specs(old / "openapi.yaml", new / "openapi.yaml")) >= 1


def test_splitting_a_spec_is_no_change_for_a_release(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()
    written(old, {"openapi.yaml": WHOLE})
    written(new, SPLIT)
    assert compare_specs(old / "openapi.yaml", new / "openapi.yaml") == []


# fmt: off
TEXTS = [
    "yes", "on", "null", "~", "1:30", "0o17", "0x1F", "1e3", "1E+3", ".5", "5.", "+1", "-0", "010", "1_000", "0b1",
    "2026-01-01", "=", "<<", "", " a", "a ", "a: b", "# a", "- a", "a\nb", "a\n\nb\n", "a \nb", "\ta", "é", "a" * 400,
    "a b " * 100, "'", '"', "\\", "%a", "@a", "`a", "!a", "&a", "*a", "[a", "{a", "1.5.6", "1e", ".", "-", "..1",
]
# fmt: on


@pytest.mark.parametrize("value", [*TEXTS, 1, 0, -1, 1.5, 1e30, 1e-7, 0.1, True, None, [], {}, [[]], [{"a": [1]}]])
def test_both_versions_of_yaml_read_what_was_written(value: Any) -> None:
    text = to_yaml({"key": value, str(value): [value]})
    newer = read_newer(text)
    expected = json.dumps({"key": value, str(value): [value]})
    assert json.dumps(yaml.safe_load(text)) == json.dumps(newer) == expected
