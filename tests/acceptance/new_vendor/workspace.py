"""A copy of this repository without its vendors, in which a newcomer follows "Add a vendor" of the README."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
KIOSK = Path(__file__).resolve().parent / "kiosk"
VENV = Path(sys.prefix)
OLD = "appizer"
"""The one vendor that the copy has: what is written "beside the other vendors" is written beside this one."""

_KEPT = (
    "LICENSE", "Makefile", "README.md", "pyproject.toml", "requirements-dev.txt", "generator", "clients/core",
    f"clients/{OLD}", f"overrides/{OLD}", f"specs/{OLD}", "tests/specs.py", "tests/measuring.py",
    "tests/conformance/fuzz", "tests/contract", "tests/acceptance/smoke/run.py",
)  # fmt: skip


def copy_house(folder: Path) -> None:
    """Copy what the steps need; the tools are those of the venv that runs the tests."""
    for name in _KEPT:
        source, target = ROOT / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "apifon", "appboy", "appoxee"))
        else:
            shutil.copyfile(source, target)
    (folder / ".venv").symlink_to(VENV)


def write(folder: Path, *names: str) -> None:
    """Write files of the toy vendor, as a newcomer would."""
    for name in names:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(KIOSK / name, target)


def name_in_project(folder: Path) -> None:
    """Name the new package in pyproject.toml, everywhere beside the old one."""
    file = folder / "pyproject.toml"
    file.write_text(
        re.sub(
            rf'"[^",]*{OLD}[^",]*"', lambda m: f"{m[0]}, {m[0].replace(OLD, 'kiosk')}", file.read_text(encoding="utf-8")
        ),
        encoding="utf-8",
    )


def run(folder: Path, *command: str) -> str:
    """Run a command in the house; returns all that it prints."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "PYTHONPATH"))}
    if command[0] == "make":
        # However old the venv is: make would set up another one in its place.
        command = (*command, f"--old-file={Path('.venv', '.ready')}")
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=folder, env=inherited)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr
