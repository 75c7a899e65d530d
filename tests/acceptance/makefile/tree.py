"""A copy of this repository in which make runs as on another machine."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
VENV = Path(sys.prefix)
_NAMES = (
    ".github", "LICENSE", "Makefile", "README.md", "pyproject.toml", "requirements-dev.txt", "clients", "generator",
    "overrides", "specs", "tests",
)  # fmt: skip
C_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
"""An environment in which ASCII is Python's default encoding."""


def copy_tree(folder: Path) -> Path:
    """Copy the tracked files without the git repository."""
    for name in _NAMES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
        else:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, folder / name)
    return folder


def make(tree: Path, *arguments: str, variables: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run make with the venv that runs these tests, even if it is out of date."""
    ready = [f"VENV={VENV}", f"--old-file={VENV / '.ready'}"]
    return subprocess.run(
        ["make", "--no-print-directory", *ready, *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=tree,
        env={**inherited(), **(variables or {})},
    )


def inherited() -> dict[str, str]:
    """The variables of this process except those of make, pytest and the locale."""
    ours = ("MAKE", "MFLAGS", "PYTHONPATH", "PYTEST")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours) and name not in C_LOCALE}


def succeed(tree: Path, *arguments: str, variables: Mapping[str, str] | None = None) -> str:
    """Run make, which must succeed; returns its output."""
    done = make(tree, *arguments, variables=variables)
    assert done.returncode == 0, f"make {' '.join(arguments)}\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr
