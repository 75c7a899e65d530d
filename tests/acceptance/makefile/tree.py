"""A copy of this repository, in which make runs as on the computer of somebody else."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
VENV = Path(sys.prefix)
_NAMES = (
    "LICENSE", "Makefile", "README.md", "pyproject.toml", "requirements-dev.txt", "clients", "generator", "overrides",
    "specs", "tests",
)  # fmt: skip
C_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
"""An environment in which Python takes every text for ASCII that is not said to be otherwise."""


def copy_tree(folder: Path) -> Path:
    """Copy what is under version control, but for the version control."""
    for name in _NAMES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
        else:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, folder / name)
    return folder


def make(tree: Path, *arguments: str, variables: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run make with the environment that runs these tests, however old that is."""
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
    """The variables of this process, but for what make, pytest and the locale have set."""
    ours = ("MAKE", "MFLAGS", "PYTHONPATH", "PYTEST")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours) and name not in C_LOCALE}


def succeed(tree: Path, *arguments: str, variables: Mapping[str, str] | None = None) -> str:
    """Run make, which must succeed; returns all that it prints."""
    done = make(tree, *arguments, variables=variables)
    assert done.returncode == 0, f"make {' '.join(arguments)}\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr
