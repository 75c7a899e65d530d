"""The same input gives the same bytes, and `check` finds whatever differs from them."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.house import House
from tests.generator import test_answers, test_bodies
from tests.generator.housing import ROOT, build, found
from tests.generator.paging import PAGINATION, SPEC
from tests.generator.snapshot import snapshot
from tests.generator.writing import Json

BUILD = "import sys; from pathlib import Path; from generator.house import House; from generator.__main__ import main; \
sys.exit(main(['build'], House(Path(sys.argv[1]))))"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    house = found(tmp_path_factory.mktemp("check"), SPEC, pagination_py=PAGINATION)
    build(house)
    return house


@pytest.mark.parametrize("document", [test_bodies.SPEC, test_answers.SPEC], ids=["bodies", "answers"])
def test_builds_of_other_processes_with_other_hash_seeds_are_byte_identical(tmp_path: Path, document: Json) -> None:
    results: list[dict[str, bytes]] = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        house = found(folder, document)
        path = os.pathsep.join([str(ROOT), str(ROOT / "clients/core/src")])
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path}
        subprocess.run([sys.executable, "-c", BUILD, str(folder)], check=True, env=environment, capture_output=True)
        results.append(snapshot(house.clients / "shop"))
    assert len(results[0]) > 10
    assert results[0] == results[1]


def test_a_fresh_build_passes(house: House) -> None:
    assert main(["check"], house) == 0


def test_folders_of_python_and_of_builds_are_ignored(house: House) -> None:
    for name in ("__pycache__/x.pyc", "dist/x.whl", "src/shop_client/__pycache__/y.pyc"):
        file = house.clients / "shop" / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(b"")
    assert main(["check"], house) == 0


def append(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"\n")


def invent(file: Path) -> None:
    file.with_name("extra.py").write_bytes(b"")


WRONG: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "changed": (append, "client.py:", "The file differs from a fresh generation."),
    "missing": (Path.unlink, "client.py:", "The file is missing."),
    "extra": (invent, "extra.py:", "Nothing generates this file."),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_difference_is_found_and_left_alone(house: House, name: str, capfd: pytest.CaptureFixture[str]) -> None:
    file = house.clients / "shop" / "src/shop_client/client.py"
    content = file.read_bytes()
    change, place, message = WRONG[name]
    change(file)
    before = snapshot(house.clients)
    try:
        assert main(["check"], house) == 1
        assert snapshot(house.clients) == before
    finally:
        file.write_bytes(content)
        file.with_name("extra.py").unlink(missing_ok=True)
    error = next(line for line in capfd.readouterr().err.splitlines() if line.startswith("error "))
    assert f"src/shop_client/{place}" in error
    assert message in error
    assert "make generate" in error


def test_a_client_that_was_never_built_is_missing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    house = found(tmp_path, SPEC)
    assert main(["check"], house) == 1
    assert "pyproject.toml: The file is missing." in capfd.readouterr().err
    assert not (house.clients / "shop").exists()


def test_the_committed_client_of_appizer_is_a_fresh_generation() -> None:
    assert main(["check", "--vendor", "appizer"]) == 0
