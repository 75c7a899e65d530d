"""Every command of the clients' READMEs runs against the mock."""

import shlex
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from string import Template
from typing import Any

import pytest

from engagement_core.testing import MockServer
from tests.acceptance.readme.blocks import blocks
from tests.conformance.cli.processes import environment, run

ROOT = Path(__file__).resolve().parents[3]
VENDORS = [path.parent.name for path in sorted(ROOT.glob("overrides/*/client.toml"))]
ELSEWHERE = {"pip", "login", "mock"}
"""What other tests run: an installation, a prompt, and a server that does not end."""
FILES = {
    "users.csv": "id,plan,email\nuser1,free,jo@example.com\nuser2,paid,al@example.com\n",
    "ids.txt": "user1\nuser2\n",
    "recipients.csv": "mobile,status\n306900000001,SUBSCRIBED\n306900000002,SUBSCRIBED\n",
}
"""What the commands read."""
VARIABLES = {"SEGMENT_ID", "LIST_ID"}
"""What the commands expect in the environment: identifiers that the mocks have."""


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_commands_run(vendor: str, tmp_path: Path) -> None:
    package = f"{vendor}_client"
    lines = [
        shlex.split(line)
        for block in blocks(ROOT / "clients" / vendor / "README.md", "sh")
        for line in block.splitlines()
    ]
    commands = [words[1:] for words in lines if words[0] == vendor and not ELSEWHERE & set(words[:2])]
    assert commands
    mock = getattr(import_module(f"{package}.testing"), f"{vendor.capitalize()}Mock")()
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    if vendor == "appboy":
        mock.settings.export_seconds = 0
    variables = {name: getattr(mock, name) for name in VARIABLES if hasattr(mock, name)}
    with MockServer(mock) as server:
        environ = environment(vendor.upper(), mock, server.base_url, tmp_path)
        for words in commands:
            done = run(package, expanded(words, variables), environ, cwd=tmp_path)
            assert done.returncode == 0, (words, done.stderr)
            assert done.stdout or "Wrote " in done.stderr, words


def expanded(words: list[str], variables: Mapping[str, Any]) -> list[str]:
    """The words of a command with the values of its variables."""
    return [Template(word).substitute(variables) if word.startswith("$") else word for word in words]
