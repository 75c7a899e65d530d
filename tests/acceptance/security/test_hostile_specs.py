"""No spec can inject code into a client: lint rejects it and names the place, or the text stays text."""

import ast
import importlib
import pkgutil
from pathlib import Path

import pytest

from generator.cli import main
from tests.acceptance.security.hostile import PLACES, code, hostile, ordinary, payloads
from tests.unit.generator.workspace import create_workspace, imported


@pytest.fixture
def sentinel(tmp_path: Path) -> Path:
    return tmp_path / "owned"


def test_the_expression_leaves_a_trace(sentinel: Path) -> None:
    eval(code(str(sentinel)))
    assert sentinel.exists()


def test_without_a_payload_the_spec_is_fine(tmp_path: Path) -> None:
    paths = create_workspace(tmp_path, ordinary())
    assert main(["build", "--vendor", "shop"], paths) == 0
    load_everything(paths.clients / "shop")


@pytest.mark.parametrize("name", payloads(""))
def test_a_payload_is_rejected_or_stays_text(
    name: str, tmp_path: Path, sentinel: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    payload = payloads(str(sentinel))[name]
    accepted = [place for place in PLACES if not rejected(place, payload, tmp_path, capfd)]
    paths = create_workspace(tmp_path / "accepted", hostile(accepted, payload))
    assert main(["build", "--vendor", "shop"], paths) == 0, accepted
    assert not sentinel.exists(), "the payload ran while the client was generated"
    load_everything(paths.clients / "shop")
    assert not sentinel.exists(), f"the payload ran while the client was imported, from one of {accepted}"


def rejected(place: str, payload: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> bool:
    """Whether lint rejects the payload in a place; fails if the message does not name the place."""
    paths = create_workspace(folder / str(len(list(folder.iterdir()))), hostile([place], payload))
    status = main(["lint", "--vendor", "shop"], paths)
    errors = [line for line in capfd.readouterr().err.splitlines() if line.startswith("error ")]
    assert bool(errors) == bool(status)
    assert all("openapi.yaml:" in line and " #/" in line for line in errors), (place, errors)
    return bool(status)


def load_everything(client: Path) -> None:
    """Parse and import every module of a client."""
    for file in client.rglob("*.py"):
        ast.parse(file.read_text(encoding="utf-8"))
    with imported(client) as package:
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            # Importing `testing.__main__` would serve the mock.
            if ".testing" not in module.name:
                importlib.import_module(module.name)
