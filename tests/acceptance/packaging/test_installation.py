"""The installation commands of the root README."""

from pathlib import Path

import pytest

from tests.acceptance.packaging.distributions import ROOT, run
from tests.acceptance.readme.blocks import blocks
from tests.clean_environment import clean_environment

PIP = "pip install "
COMMANDS = [block.strip() for block in blocks(ROOT / "README.md", "sh") if block.startswith(PIP)]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_client_can_be_installed(command: str, dist: Path, tmp_path: Path) -> None:
    places = {
        "dist": dist,
        "./clients/core": ROOT / "clients" / "core",
        "./clients/appizer": ROOT / "clients" / "appizer",
    }
    arguments = [places.get(argument, argument) for argument in command.removeprefix(PIP).split()]
    python = clean_environment(tmp_path / "venv", *arguments)
    assert run(python, "-I", "-c", "from appizer_client import Appizer; print(Appizer.__name__)") == "Appizer\n"


def test_both_ways_are_shown() -> None:
    assert len(COMMANDS) == 2
