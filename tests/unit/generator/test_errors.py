"""Invalid input is reported with file and hint, and the previous client stays untouched."""

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import build
from generator.cli import main
from generator.paths import ProjectPaths
from generator.render import renderer
from tests.unit.generator.paging import PAGINATION, SPEC
from tests.unit.generator.snapshot import snapshot
from tests.unit.generator.workspace import OVERRIDES, create_workspace

BEFORE = {"pyproject.toml": "old", "src/shop_client/client.py": "old\n"}


@pytest.fixture
def paths(tmp_path: Path) -> ProjectPaths:
    paths = create_workspace(tmp_path, SPEC, pagination_py=PAGINATION)
    for name, text in BEFORE.items():
        file = paths.clients / "shop" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return paths


def override(name: str, text: str | None) -> Callable[[ProjectPaths], None]:
    """Writes or removes an override."""

    def change(paths: ProjectPaths) -> None:
        file = paths.overrides("shop") / name
        if text is None:
            file.unlink()
        else:
            file.write_text(text, encoding="utf-8")

    return change


def config(text: str) -> Callable[[ProjectPaths], None]:
    return override("client.toml", OVERRIDES["client.toml"] + text)


def spec(text: str) -> Callable[[ProjectPaths], None]:
    """Replaces the spec."""

    def change(paths: ProjectPaths) -> None:
        paths.spec("shop").write_text(text, encoding="utf-8")

    return change


WRONG: dict[str, tuple[Callable[[ProjectPaths], None], str, str, str]] = {
    "broken YAML": (
        spec("openapi: [3.1.0\n"),
        "openapi.yaml:2",
        "The YAML is invalid",
        "Correct the syntax at that line.",
    ),
    "double key": (spec("openapi: 3.1.0\nopenapi: 3.1.0\n"), "openapi.yaml:2", "openapi", "Correct the syntax"),
    "no mapping": (spec("- a\n"), "openapi.yaml:1", "The document is not a mapping.", "Start it with `openapi:`."),
    "lint error": (spec("openapi: 3.1.0\nx-foo: 1\n"), "openapi.yaml:", "", ""),
    "operation": (
        override("pagination.py", PAGINATION.replace("listThings", "listThongs")),
        "pagination.py",
        "The spec has no operation listThongs.",
        "Correct the name, or remove the entry.",
    ),
    "parameter": (
        override("pagination.py", PAGINATION.replace('offset="offset"', 'offset="skip"')),
        "pagination.py",
        "The query of listThings has no parameter skip.",
        "Correct the name, or remove",
    ),
    "field": (
        override("pagination.py", PAGINATION.replace('more="more"', 'more="page.more"')),
        "pagination.py",
        "The response of listThings has no field page.more.",
        "Correct the name, or remove",
    ),
    "body that is not there": (
        override("pagination.py", PAGINATION.replace("OffsetPagination(", 'OffsetPagination(location="body", ')),
        "pagination.py",
        "The body of listThings has no parameter offset.",
        "Correct the name, or remove",
    ),
    "response without a body": (
        override("pagination.py", PAGINATION.replace("listThings", "deleteThing")),
        "pagination.py",
        "The response of deleteThing has no field things.",
        "Correct the name, or remove",
    ),
    "table of nothing": (
        override("pagination.py", 'PAGINATION = {"listThings": 1}\n'),
        "pagination.py",
        "The value for listThings is not a Pagination.",
        "Use a class from engagement_core.pagination.",
    ),
    "no table": (
        override("pagination.py", "X = 1\n"),
        "pagination.py",
        "pagination.py does not define the mapping PAGINATION.",
        "Map operationIds",
    ),
    "broken module": (
        override("pagination.py", "import nothing_of_that_name\n"),
        "pagination.py",
        "The module cannot be imported: No module named 'nothing_of_that_name'.",
        "Correct it.",
    ),
    "resource": (
        config('[extends]\nthongs = {sync = ["bulk:Bulk"]}\n'),
        "client.toml",
        "The spec has no resource thongs.",
        "Correct the name, or remove",
    ),
    "class": (
        config('[extends]\nthings = {sync = ["auth:Bulk"], asynchronous = ["bulk:AsyncBulk"]}\n'),
        "client.toml",
        "auth.py does not define the class Bulk.",
        "Correct the name, or remove",
    ),
    "type of extends": (config('[extends]\nthings = "bulk:Bulk"\n'), "client.toml", "$.extends[...]", "Correct it."),
    "no settings": (override("client.toml", None), "client.toml", "The file does not exist.", "Add it"),
    "broken settings": (override("client.toml", "name ="), "client.toml", "The TOML is invalid", "Correct the syntax."),
    "setting missing": (
        override("client.toml", OVERRIDES["client.toml"].replace("version", "varsion")),
        "client.toml",
        "Missing keys: version; unknown keys: varsion.",
        "The keys are distribution, environment, name, package, version",
    ),
    "setting of another kind": (
        override("client.toml", OVERRIDES["client.toml"].replace('"Shop"', "1")),
        "client.toml",
        "Expected `str`, got `int` - at `$.name`",
        "Correct it.",
    ),
    "no README": (override("README.md", None), "README.md", "The file does not exist.", "Add it"),
    "no auth": (override("auth.py", None), "auth.py", "The file does not exist.", "Add it"),
    "broken auth": (
        override("auth.py", "class Credentials(\n"),
        "auth.py",
        "The Python is invalid",
        "Correct the syntax.",
    ),
    "no Credentials": (
        override("auth.py", "X = 1\n"),
        "auth.py",
        "auth.py does not define Credentials.",
        "Add it",
    ),
    "no mock": (override("mock.py", None), "mock.py", "The file does not exist.", "Add it"),
    "broken override": (override("bulk.py", "\ndef (:\n"), "bulk.py:2", "The Python is invalid", "Correct the syntax."),
}


@pytest.mark.parametrize("name", WRONG)
def test_invalid_input_is_reported_and_nothing_is_changed(
    paths: ProjectPaths, name: str, capfd: pytest.CaptureFixture[str]
) -> None:
    change, file, message, hint = WRONG[name]
    change(paths)
    before = snapshot(paths.clients)
    assert main(["build", "--vendor", "shop"], paths) == 1
    errors = [line for line in capfd.readouterr().err.splitlines() if line.startswith("error ")]
    assert any(f"/{file}" in line and message in line and hint in line for line in errors), errors
    assert snapshot(paths.clients) == before


@pytest.mark.parametrize("command", ["build", "check", "lint"])
def test_an_unknown_vendor_is_an_argument_error(
    paths: ProjectPaths, command: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main([command, "--vendor", "ship"], paths)
    assert caught.value.code == 2
    assert "ship has no spec; choose from: shop" in capfd.readouterr().err


def test_a_vendor_without_a_spec_is_an_argument_error(paths: ProjectPaths) -> None:
    paths.spec("shop").unlink()
    with pytest.raises(SystemExit) as caught:
        main(["build", "--vendor", "shop"], paths)
    assert caught.value.code == 2


def test_an_unknown_command_is_an_argument_error(paths: ProjectPaths) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["bould"], paths)
    assert caught.value.code == 2


def test_failed_rendering_keeps_the_previous_client(
    paths: ProjectPaths, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    templates = tmp_path / "templates"
    templates.mkdir()
    for file in renderer.TEMPLATES.iterdir():
        text = "{{ nothing_of_that_name }}" if file.name == "resource.py.jinja" else file.read_text(encoding="utf-8")
        (templates / file.name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(renderer, "TEMPLATES", templates)
    before = snapshot(paths.clients)
    with pytest.raises(Exception, match="nothing_of_that_name"):
        main(["build", "--vendor", "shop"], paths)
    assert snapshot(paths.clients) == before


def test_generated_code_that_is_no_python_leaves_the_old_client(
    paths: ProjectPaths, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    templates = tmp_path / "templates"
    templates.mkdir()
    for file in renderer.TEMPLATES.iterdir():
        text = "def (:" if file.name == "resource.py.jinja" else file.read_text(encoding="utf-8")
        (templates / file.name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(renderer, "TEMPLATES", templates)
    before = snapshot(paths.clients)
    assert main(["build", "--vendor", "shop"], paths) == 1
    assert "src/shop_client/resources/things.py:3: The Python is invalid" in capfd.readouterr().err
    assert snapshot(paths.clients) == before


def test_a_valid_vendor_is_built_beside_an_invalid_one(paths: ProjectPaths) -> None:
    other = paths.spec("other")
    other.parent.mkdir()
    other.write_text("openapi: 3.1.0\n", encoding="utf-8")
    (paths.overrides("other")).mkdir()
    (paths.overrides("other") / "client.toml").write_text("", encoding="utf-8")
    assert main(["build"], paths) == 1
    assert (paths.clients / "shop" / "src/shop_client/resources/things.py").exists()
    assert not (paths.clients / "other").exists()


def test_the_previous_client_is_replaced_as_a_whole(paths: ProjectPaths) -> None:
    stale = paths.clients / "shop" / "src/shop_client/stale.py"
    stale.write_text("", encoding="utf-8")
    assert main(["build", "--vendor", "shop"], paths) == 0
    assert not stale.exists()
    assert sorted(path.name for path in paths.clients.iterdir()) == ["core", "shop"]


def test_a_module_with_the_name_of_a_generated_one_is_reported(
    paths: ProjectPaths, capfd: pytest.CaptureFixture[str]
) -> None:
    override("client.py", '"""A client of our own."""\n')(paths)
    override("README.md", "See `shop_client.client`.\n")(paths)
    before = snapshot(paths.clients)
    assert main(["build"], paths) == 1
    said = capfd.readouterr().err
    assert "overrides/shop/client.py: A generated file is also called client.py. Rename the module." in said
    assert snapshot(paths.clients) == before


def test_code_that_cannot_be_formatted_keeps_the_previous_client(
    paths: ProjectPaths, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build, "_STYLE", ("--config=line-length = 'none'",))
    before = snapshot(paths.clients)
    assert main(["build"], paths) == 1
    assert "The generated code cannot be formatted: " in capfd.readouterr().err
    assert snapshot(paths.clients) == before


def test_a_failed_swap_keeps_the_previous_client(paths: ProjectPaths, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = Path.rename

    def refuse_fresh(self: Path, target: Path) -> Path:
        """The disk is full when the fresh client replaces the previous one."""
        if self.name == "shop" and self.parent.name.startswith(".building-"):
            raise OSError(errno.ENOSPC, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse_fresh)
    before = snapshot(paths.clients)
    with pytest.raises(OSError, match="No space left"):
        main(["build"], paths)
    assert snapshot(paths.clients) == before


def test_a_core_without_a_version_is_reported(paths: ProjectPaths, capfd: pytest.CaptureFixture[str]) -> None:
    (paths.clients / "core").unlink()
    file = paths.core_version_file
    file.parent.mkdir(parents=True)
    file.write_text("version = 1\n", encoding="utf-8")
    assert main(["build"], paths) == 1
    assert (
        f'{file}: The file does not set __version__. Add a line such as `__version__ = "1.2.3"`.'
        in capfd.readouterr().err
    )


def test_a_document_that_is_nested_too_deeply_is_reported(
    paths: ProjectPaths, capfd: pytest.CaptureFixture[str]
) -> None:
    spec("a: " + "[" * 2000 + "]" * 2000)(paths)
    assert main(["lint"], paths) == 1
    assert "The document is nested too deeply. Move its parts to components." in capfd.readouterr().err
