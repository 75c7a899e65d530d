"""Commands in a real terminal of 80 columns, in tmux."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from appizer_client.testing import AppizerMock, MockServer
from tests.conformance.cli.processes import environment

if shutil.which("tmux") is None:
    pytest.skip("tmux is not installed", allow_module_level=True)


class Terminal:
    """A tmux server of its own, with the environment of a command."""

    def __init__(self, folder: Path, environ: dict[str, str]) -> None:
        self._environ = {**environ, "TERM": "screen", "TMUX_TMPDIR": str(folder), "LC_ALL": "C.UTF-8"}

    def _tmux(self, *words: str) -> str:
        command = ["tmux", "-L", "test", "-f", os.devnull, *words]
        done = subprocess.run(
            command, env=self._environ, capture_output=True, encoding="utf-8", check=True, timeout=60
        )  # fmt: skip
        return done.stdout

    def shown(self, *words: str) -> list[str]:
        """The lines that a command shows until it ends."""
        command = shlex.join([sys.executable, "-m", "appizer_client", *words])
        script = f"{command}; tmux -L test wait-for -S ended; exec cat"
        self._tmux("new-session", "-d", "-x", "80", "-y", "100", "sh", "-c", script)
        self._tmux("wait-for", "ended")
        return self._tmux("capture-pane", "-p").rstrip("\n").splitlines()

    def close(self) -> None:
        """End the server."""
        self._tmux("kill-server")


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    mock = AppizerMock()
    with MockServer(mock) as server:
        found = Terminal(tmp_path, environment("APPIZER", mock, server.base_url, tmp_path))
        yield found
        found.close()


def test_a_table_and_what_is_said_beside_it_fit(terminal: Terminal) -> None:
    lines = terminal.shown("apps", "list", "--query.limit", "2")
    assert lines[0].split()[:2] == ["id", "name"]
    assert set(lines[1]) == {"─"}
    # A terminal breaks lines anywhere; here, each line ends with a whole word.
    said = " ".join(lines[4:])
    assert re.match(
        r"Not shown: organization_id(, \w+)+ and \d+ more\. --select chooses columns, -o csv shows all\. Only",
        said,
    )
    assert said.endswith("(2); there are more. --all lists everything, --limit NUMBER so many.")


def test_an_error_is_broken_between_words(terminal: Terminal) -> None:
    lines = terminal.shown("apps", "get", "no-such-app")
    assert len(lines) == 2
    message = "Error: getApp: 404 Not Found: App not found. The vendor rejected it; nothing was processed."
    assert " ".join(lines) == message
