"""Run programs in subprocesses and measure their processor time."""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
from attrs import frozen

from tests.benchmarks.case import Sample

ROOT = Path(__file__).resolve().parents[2]
PLAIN = "import sys\nfor name in ('click', 'rich', 'pygments'):\n    sys.modules[name] = None\n"
"""Hide what httpx imports only for its command line, which a plain installation lacks."""


@frozen
class Finished:
    """A process that succeeded."""

    output: str
    cost: Sample


def environment() -> dict[str, str]:
    """Environment variables that let a subprocess import the same modules, compiled as if installed."""
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**inherited, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


def run(command: Sequence[str], *, folder: Path | None = None, also: Mapping[str, str] | None = None) -> Finished:
    """Run a command; its processor time includes that of its children."""
    variables = {**environment(), **(also or {})}
    # Finer than `os.times`, whose ticks are a tenth of what a short process takes.
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=folder, env=variables, check=False)
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command[:4])} … failed with {done.returncode}:\n{done.stderr or done.stdout}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Finished(done.stdout, {"cpu": cpu, "wall": wall})


def figures_of(program: str, *arguments: str) -> dict[str, Any]:
    """The JSON object that a Python program prints."""
    printed = run([sys.executable, "-c", program, *arguments]).output
    figures: dict[str, Any] = msgspec.json.decode(printed)
    return figures
