"""Distributions as a release builds them, and environments that have nothing else."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DISTRIBUTIONS = {"core": "engagement_core", "appizer": "appizer_client"}
EPOCH = "1700000000"


def run(*command: object, **environment: str) -> str:
    """Run a command outside of the repository; returns what it prints."""
    inherited = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
        env={**inherited, **environment},
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done.stdout


def built(name: str, folder: Path) -> Path:
    """Build the source distribution of a client, and the wheel from that; returns the folder."""
    run(
        sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT / "clients" / name,
        SOURCE_DATE_EPOCH=EPOCH,
    )  # fmt: skip
    return folder


def environment(folder: Path, *wheels: Path) -> Path:
    """A virtual environment with these wheels, their extra `testing` and what they need; returns its interpreter."""
    python = folder / "bin" / "python"
    run(sys.executable, "-m", "uv", "--quiet", "venv", "--python", sys.executable, folder)
    wanted = [f"{wheel}[testing]" for wheel in wheels]
    run(sys.executable, "-m", "uv", "--quiet", "pip", "install", "--python", python, *wanted)
    return python
