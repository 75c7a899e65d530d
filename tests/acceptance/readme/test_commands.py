"""Every command of the clients' READMEs runs against the mock."""

import shlex
from collections.abc import Mapping
from pathlib import Path
from string import Template
from typing import Any

import pytest

from engagement_core.testing import MockServer
from tests.acceptance.readme.blocks import blocks
from tests.conformance.cli.listening import listening
from tests.conformance.cli.processes import environment, run
from tests.specs import ROOT, VENDORS, mock_class, package_of

ELSEWHERE = {"login", "mock"}
"""What other tests run: a prompt, and a server that does not end."""
FILES = {
    "users.csv": "id,plan,email\nuser1,free,jo@example.com\nuser2,paid,al@example.com\n",
    "ids.txt": "user1\nuser2\n",
    "recipients.csv": "mobile,status\n306900000001,SUBSCRIBED\n306900000002,SUBSCRIBED\n",
}
"""What the commands read."""
VARIABLES = {"SEGMENT_ID", "LIST_ID"}
"""What the commands expect in the environment: identifiers that the mocks have."""


def commands(readme: Path, program: str) -> list[list[str]]:
    """The arguments of each line of a README that runs a program."""
    lines = [shlex.split(line) for block in blocks(readme, "sh") for line in block.splitlines()]
    return [words[1:] for words in lines if words[0] == program and not ELSEWHERE & set(words[1:2])]


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_commands_run(vendor: str, tmp_path: Path) -> None:
    found = [words for words in commands(readme_of(vendor), vendor) if words[0] not in ("listen", "trigger")]
    assert found
    mock = mock_class(vendor)()
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    if vendor in ("appboy", "braze"):
        mock.settings.export_seconds = 0
    variables = {name: getattr(mock, name) for name in VARIABLES if hasattr(mock, name)}
    with MockServer(mock) as server:
        environ = environment(vendor.upper(), mock, server.base_url, tmp_path)
        for words in found:
            done = run(package_of(vendor), expanded(words, variables), environ, cwd=tmp_path)
            assert done.returncode == 0, (words, done.stderr)
            assert done.stdout or "Wrote " in done.stderr, words


@pytest.mark.parametrize("vendor", ["apifon", "appboy", "braze"])
def test_the_listener_gets_the_callbacks(vendor: str, tmp_path: Path) -> None:
    listen, trigger = [words for words in commands(readme_of(vendor), vendor) if words[0] in ("listen", "trigger")]
    port = listen[listen.index("--port") + 1]
    assert f"http://127.0.0.1:{port}" in trigger
    with listening(vendor, tmp_path, *(word for word in listen[1:] if word not in ("--port", port))) as listener:
        words = [word.replace(f"http://127.0.0.1:{port}", listener.url) for word in trigger]
        done = run(package_of(vendor), words, environment(vendor.upper(), None, "", tmp_path))
        assert (done.returncode, done.stdout) == (0, "200 OK\n")
        assert listener.record()["kind"].replace("_", "-") == trigger[1]


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_server_for_agents_starts_and_ends_with_its_host(vendor: str, tmp_path: Path) -> None:
    (words,) = commands(readme_of(vendor), "engagement-mcp")
    mock = mock_class(vendor)()
    done = run("engagement_mcp", words, environment(vendor.upper(), mock, "http://127.0.0.1:9", tmp_path))
    assert done.returncode == 0, done.stderr


def readme_of(vendor: str) -> Path:
    return ROOT / "clients" / vendor / "README.md"


def expanded(words: list[str], variables: Mapping[str, Any]) -> list[str]:
    """The words of a command with the values of its variables."""
    return [Template(word).substitute(variables) if word.startswith("$") else word for word in words]
