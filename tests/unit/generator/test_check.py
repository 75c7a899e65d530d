"""The same input gives the same bytes, and `check` reports every difference."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import main
from generator.paths import ProjectPaths
from tests.unit.generator import test_bodies, test_responses
from tests.unit.generator.paging import PAGINATION, SPEC
from tests.unit.generator.snapshot import snapshot
from tests.unit.generator.workspace import ROOT, build, create_workspace

BUILD = """
import sys
from pathlib import Path
from generator.cli import main
from generator.paths import ProjectPaths
sys.exit(any([main(["build"], ProjectPaths(Path(folder))) for folder in sys.argv[1:]]))
"""


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> ProjectPaths:
    paths = create_workspace(tmp_path_factory.mktemp("check"), SPEC, pagination_py=PAGINATION)
    build(paths)
    return paths


def test_builds_of_other_processes_with_other_hash_seeds_are_byte_identical(tmp_path: Path) -> None:
    results: list[dict[str, bytes]] = []
    for seed in ("1", "2"):
        # One process for both documents: it takes longer to start than to build them.
        workspaces = [
            create_workspace(tmp_path / seed / name, document)
            for name, document in {"bodies": test_bodies.SPEC, "responses": test_responses.SPEC}.items()
        ]
        path = os.pathsep.join([str(ROOT), str(ROOT / "clients/core/src")])
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path}
        folders = [str(paths.root) for paths in workspaces]
        subprocess.run([sys.executable, "-c", BUILD, *folders], check=True, env=environment, capture_output=True)
        results.extend(snapshot(paths.clients / "shop") for paths in workspaces)
    assert all(len(result) > 10 for result in results)
    assert results[:2] == results[2:]


@pytest.mark.parametrize("changed", ["specs/shop/openapi.yaml", "overrides/shop/auth.py", "clients/shop/README.md"])
def test_a_client_is_built_again_only_after_a_change(
    tmp_path: Path, changed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = create_workspace(tmp_path, SPEC, pagination_py=PAGINATION)
    build(paths)
    before = snapshot(paths.clients / "shop")
    capsys.readouterr()
    assert main(["build"], paths) == 0
    assert capsys.readouterr().err == "shop: up to date\n"
    file = paths.root / changed
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert main(["build"], paths) == 0
    assert "shop: build ok" in capsys.readouterr().err
    assert snapshot(paths.clients / "shop") == before
    assert main(["build", "--force"], paths) == 0
    assert "shop: build ok" in capsys.readouterr().err


def test_a_fresh_build_passes(paths: ProjectPaths) -> None:
    assert main(["check"], paths) == 0


def test_pycache_and_dist_folders_are_ignored(paths: ProjectPaths) -> None:
    for name in ("__pycache__/x.pyc", "dist/x.whl", "src/shop_client/__pycache__/y.pyc"):
        file = paths.clients / "shop" / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(b"")
    assert main(["check"], paths) == 0


def append(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"\n")


def invent(file: Path) -> None:
    file.with_name("extra.py").write_bytes(b"")


WRONG: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "changed": (append, "client.py:", "The file differs from a fresh build."),
    "missing": (Path.unlink, "client.py:", "The file is missing."),
    "extra": (invent, "extra.py:", "The generator does not write this file."),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_difference_is_reported_and_kept(paths: ProjectPaths, name: str, capfd: pytest.CaptureFixture[str]) -> None:
    file = paths.clients / "shop" / "src/shop_client/client.py"
    content = file.read_bytes()
    change, place, message = WRONG[name]
    change(file)
    before = snapshot(paths.clients)
    try:
        assert main(["check"], paths) == 1
        assert snapshot(paths.clients) == before
    finally:
        file.write_bytes(content)
        file.with_name("extra.py").unlink(missing_ok=True)
    error = next(line for line in capfd.readouterr().err.splitlines() if line.startswith("error "))
    assert f"src/shop_client/{place}" in error
    assert message in error
    assert "make generate" in error


def test_a_client_that_was_never_built_is_reported(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    paths = create_workspace(tmp_path, SPEC)
    assert main(["check"], paths) == 1
    assert "pyproject.toml: The file is missing." in capfd.readouterr().err
    assert not (paths.clients / "shop").exists()


def test_the_committed_client_of_appizer_equals_a_fresh_build() -> None:
    assert main(["check", "--vendor", "appizer"]) == 0
