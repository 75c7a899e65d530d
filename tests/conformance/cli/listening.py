"""A running `listen` in a process of its own."""

import json
import re
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from tests.conformance.cli.processes import environment
from tests.specs import package_of


class Listening:
    """A running `listen`."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        assert process.stderr is not None
        self.process = process
        self.stdout: IO[str] = process.stdout
        self.stderr: IO[str] = process.stderr
        found = re.search(r"http://127\.0\.0\.1:\d+", self.stderr.readline())
        assert found is not None
        self.url = found[0]
        assert "trigger --help" in self.stderr.readline()

    def record(self) -> dict[str, Any]:
        """The next line of JSON."""
        found: dict[str, Any] = json.loads(self.stdout.readline())
        return found

    def end(self) -> tuple[int, str, str]:
        """Press Ctrl-C; the exit code, and what is left of the output and the errors."""
        self.process.send_signal(signal.SIGINT)
        output, errors = self.process.communicate(timeout=60)
        return self.process.returncode, output, errors


@contextmanager
def listening(vendor: str, home: Path, *words: str, **variables: str) -> Generator[Listening]:
    environ = environment(vendor.upper(), None, "", home, **variables)
    command = [sys.executable, "-m", package_of(vendor), "listen", "--port", "0", *words]
    pipes: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
    with subprocess.Popen(command, env=environ, **pipes) as process:
        try:
            yield Listening(process)
        finally:
            process.kill()
