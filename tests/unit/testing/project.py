"""A minimal project of a user: one test file, run with pytest as the user would."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.specs import VENDORS, package_of

ROOT = Path(__file__).resolve().parents[3]


def run_tests(folder: Path, text: str, *options: str, python: str, sources: bool) -> subprocess.CompletedProcess[str]:
    """Run pytest on the tests; `sources` puts the packages of this repository on the path."""
    (folder / "test_it.py").write_text(text, encoding="utf-8")
    return subprocess.run(
        [python, "-m", "pytest", "-p", "no:cacheprovider", "-W", "error", "-v", *options, "test_it.py"],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=folder,
        env=source_environment() if sources else _inherited(),
    )


def wheel(name: str, folder: Path) -> Path:
    """Build the wheel of a distribution as a release does."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    subprocess.run([*command, str(ROOT / "clients" / name)], capture_output=True, check=True, cwd=folder)
    return next(folder.glob(f"*{name}*.whl"))


def plugins(vendors: Sequence[str] = VENDORS) -> list[str]:
    """Options that load the fixtures without installed packages."""
    return [option for vendor in vendors for option in ("-p", f"{package_of(vendor)}.testing.plugin")]


def source_environment() -> dict[str, str]:
    """The environment of a process with the packages of this repository on its path."""
    folders = [str(ROOT / "clients" / name / "src") for name in ("core", *VENDORS)]
    return {**_inherited(), "PYTHONPATH": os.pathsep.join(folders)}


def _inherited() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "PYTHONPATH"))}
