"""Several vendors are built at the same time: the output keeps their order, and errors name their vendor."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from generator.paths import ProjectPaths
from tests.unit.generator.paging import PAGINATION, SPEC
from tests.unit.generator.snapshot import snapshot
from tests.unit.generator.test_check import BUILD
from tests.unit.generator.workspace import ROOT, build, create_workspace


def two_vendors(folder: Path) -> ProjectPaths:
    """A project with the vendors `kiosk` and `shop`, which are the same."""
    paths = create_workspace(folder, SPEC, pagination_py=PAGINATION)
    for shop in (paths.spec("shop").parent, paths.overrides("shop")):
        shutil.copytree(shop, shop.with_name("kiosk"))
    return paths


def build_both(paths: ProjectPaths) -> subprocess.CompletedProcess[str]:
    # In a process of its own: those of the test runner have threads and cannot fork safely.
    path = os.pathsep.join([str(ROOT), str(ROOT / "clients/core/src")])
    command = [sys.executable, "-c", BUILD, str(paths.root)]
    return subprocess.run(
        command, env={**os.environ, "PYTHONPATH": path}, capture_output=True, encoding="utf-8", check=False
    )


def test_clients_that_are_built_in_parallel_are_those_that_are_built_alone(tmp_path: Path) -> None:
    together, alone = two_vendors(tmp_path / "together"), two_vendors(tmp_path / "alone")
    done = build_both(together)
    assert done.returncode == 0, done.stderr
    assert re.findall(r"^(\w+): build ok", done.stderr, re.MULTILINE) == ["kiosk", "shop"]
    assert done.stderr.index("kiosk: swap") < done.stderr.index("kiosk: build ok") < done.stderr.index("shop: lint")
    build(alone)
    assert snapshot(together.clients / "shop") == snapshot(alone.clients / "shop")


def test_an_error_in_one_of_two_vendors_names_it_and_the_other_is_built(tmp_path: Path) -> None:
    paths = two_vendors(tmp_path)
    spec = paths.spec("kiosk")
    text = spec.read_text(encoding="utf-8").replace('"openapi": "3.1.0"', '"openapi": "2.0"')
    spec.write_text(text, encoding="utf-8")
    done = build_both(paths)
    assert done.returncode == 1
    assert re.search(r"^kiosk: build \d+ errors", done.stderr, re.MULTILINE)
    assert re.search(r"^error \S*/specs/kiosk/openapi.yaml:2 #/openapi: ", done.stderr, re.MULTILINE), done.stderr
    assert re.search(r"^shop: build ok", done.stderr, re.MULTILINE)
    assert (paths.clients / "shop").exists()
    assert not (paths.clients / "kiosk").exists()


def test_a_crash_in_one_of_two_vendors_names_it(tmp_path: Path) -> None:
    paths = two_vendors(tmp_path)
    (paths.overrides("kiosk") / "client.toml").unlink()
    (paths.overrides("kiosk") / "client.toml").mkdir()
    done = build_both(paths)
    assert done.returncode == 1
    assert "This happened in `build` of kiosk." in done.stderr
