"""A copy of this repository with one vendor, in which the steps of "Add a vendor" are run."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.specs import VENDORS

ROOT = Path(__file__).resolve().parents[3]
KIOSK = Path(__file__).resolve().parent / "kiosk"
VENV = Path(sys.prefix)
OLD = "appizer"
"""The vendor that the copy keeps: the new one is added beside it."""

_KEPT = (
    "LICENSE", "Makefile", "README.md", ".github/CONTRIBUTING.md", "pyproject.toml", "requirements-dev.txt",
    "generator", "clients/core", f"clients/{OLD}", f"overrides/{OLD}", f"specs/{OLD}", "tests/specs.py",
    "tests/coverage_pause.py", "tests/conformance/fuzz", "tests/contract", "tests/acceptance/smoke/run.py",
)  # fmt: skip


def copy_workspace(folder: Path) -> None:
    """Copy what the steps need and link the venv that runs the tests."""
    for name in _KEPT:
        source, target = ROOT / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", *({*VENDORS} - {OLD})))
        else:
            shutil.copyfile(source, target)
    (folder / ".venv").symlink_to(VENV)


def write(folder: Path, *names: str) -> None:
    """Write files of the new vendor."""
    for name in names:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(KIOSK / name, target)


def run(folder: Path, *command: str) -> str:
    """Run a command in the workspace; returns its output."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "PYTHONPATH"))}
    if command[0] == "make":
        # Keep make from replacing the venv if it is out of date.
        command = (*command, f"--old-file={Path('.venv', '.ready')}")
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=folder, env=inherited)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr
