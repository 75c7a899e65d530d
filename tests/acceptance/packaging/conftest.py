"""Slow fixtures, created once and shared by all test processes."""

import fcntl
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.acceptance.packaging.distributions import build_all
from tests.clean_environment import clean_environment

Make = Callable[[Path], object]


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Callable[[str, Make], Path]:
    """Creates a folder in the first process that needs it."""
    base = tmp_path_factory.getbasetemp()
    common = (base if worker_id == "master" else base.parent) / "packaging"
    common.mkdir(exist_ok=True)

    def folder(name: str, make: Make) -> Path:
        place, done = common / name, common / f"{name}.done"
        with (common / f"{name}.lock").open("w", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not done.exists():
                shutil.rmtree(place, ignore_errors=True)
                make(place)
                done.touch()
        return place

    return folder


@pytest.fixture(scope="session")
def dist(shared: Callable[[str, Make], Path]) -> Path:
    """A folder with the wheels and sdists of all distributions."""
    return shared("dist", build_all)


@pytest.fixture(scope="session")
def python(shared: Callable[[str, Make], Path], dist: Path) -> Path:
    """The interpreter of an environment with all wheels and their extra `testing`."""
    wheels = [f"{wheel}[testing]" for wheel in sorted(dist.glob("*.whl"))]
    return shared("venv", lambda folder: clean_environment(folder, *wheels)) / "bin" / "python"
