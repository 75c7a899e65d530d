"""A running `docs` in a process of its own."""

import signal
import subprocess
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.conformance.cli.processes import environment
from tests.specs import package_of


class Documented:
    """A running `docs`."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        self._process = process
        self.address = process.stdout.readline().strip()

    def end(self) -> tuple[int, str]:
        """Press Ctrl-C; the exit code and the errors."""
        self._process.send_signal(signal.SIGINT)
        _, errors = self._process.communicate(timeout=60)
        return self._process.returncode, errors


@contextmanager
def documented(vendor: str, home: Path, command: Sequence[str] = (sys.executable,)) -> Generator[Documented]:
    """Run `docs` of a client, by default that of the repository."""
    environ = environment(vendor.upper(), None, "", home)
    pipes: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
    with subprocess.Popen([*command, "-m", package_of(vendor), "docs"], env=environ, cwd=home, **pipes) as process:
        try:
            yield Documented(process)
        finally:
            process.kill()
