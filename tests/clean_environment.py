"""Virtual environments of users: what they have asked for and what that needs, and nothing else."""

import os
import subprocess
import sys
from pathlib import Path


def clean_environment(folder: Path, *requirements: object) -> Path:
    """Make an environment with pip, so that pip's configuration says from where; returns its interpreter.

    Options of `pip install` may stand among the requirements. Raises RuntimeError with what pip says if it fails.
    """
    python = folder.absolute() / "bin" / "python"
    # Without a pip of its own, which takes longer to install than all the rest.
    _run("venv", "--without-pip", folder)
    if requirements:
        options = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-compile"]
        _run("pip", "--python", python, "install", *options, *requirements)
    return python


def _run(module: str, *arguments: object) -> None:
    inherited = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    command = [sys.executable, "-m", module, *map(str, arguments)]
    # Elsewhere than in the repository, so that nothing is found that is not installed.
    done = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
        cwd="/",
        env=inherited,
    )
    if done.returncode:
        raise RuntimeError(f"`{' '.join(command)}` failed:\n{done.stdout}")
