"""Every command of the clients' READMEs runs against the mock."""

import shlex
from importlib import import_module
from pathlib import Path

import pytest

from engagement_core.testing import MockServer
from tests.acceptance.readme.blocks import blocks
from tests.conformance.cli.processes import environment, run

ROOT = Path(__file__).resolve().parents[3]
VENDORS = [path.parent.name for path in sorted(ROOT.glob("overrides/*/client.toml"))]
ELSEWHERE = {"pip", "login", "mock"}
"""What other tests run: an installation, a prompt, and a server that does not end."""


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
    with MockServer(mock) as server:
        environ = environment(vendor.upper(), mock, server.base_url, tmp_path)
        for words in commands:
            done = run(package, words, environ)
            assert done.returncode == 0, (words, done.stderr)
            assert done.stdout, words
