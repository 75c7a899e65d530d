"""Every command of the clients' READMEs runs against the mock."""

import shlex
from pathlib import Path

import pytest

from engagement_core.testing import MockServer
from tests.acceptance.readme.blocks import blocks
from tests.conformance.cli.processes import environment, run
from tests.specs import ROOT, VENDORS, mock_class, package_of

ELSEWHERE = {"pip", "login", "mock"}
"""What other tests run: an installation, a prompt, and a server that does not end."""


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_commands_run(vendor: str, tmp_path: Path) -> None:
    lines = [
        shlex.split(line)
        for block in blocks(ROOT / "clients" / vendor / "README.md", "sh")
        for line in block.splitlines()
    ]
    commands = [words[1:] for words in lines if words[0] == vendor and not ELSEWHERE & set(words[:2])]
    assert commands
    mock = mock_class(vendor)()
    with MockServer(mock) as server:
        environ = environment(vendor.upper(), mock, server.base_url, tmp_path)
        for words in commands:
            done = run(package_of(vendor), words, environ)
            assert done.returncode == 0, (words, done.stderr)
            assert done.stdout, words
