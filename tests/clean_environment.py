"""Virtual environments with given requirements and nothing else."""

import os
import subprocess
import sys
from pathlib import Path


def clean_environment(folder: Path, *requirements: object, interpreter: str = sys.executable) -> Path:
    """Create an environment of an interpreter with pip, which uses its own configuration; returns its interpreter.

    The requirements may include options of `pip install`.

    Raises:
        RuntimeError: pip failed; the message contains its output.
    """
    python = folder.absolute() / "bin" / "python"
    # Installing pip itself would take longer than everything else.
    _run(interpreter, "venv", "--without-pip", folder)
    if requirements:
        options = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-compile"]
        _run(sys.executable, "pip", "--python", python, "install", *options, *requirements)
    return python


def _run(interpreter: str, module: str, *arguments: object) -> None:
    inherited = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    command = [interpreter, "-m", module, *map(str, arguments)]
    # Outside the repository, so that only installed packages are found.
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
