"""The shell blocks of the root README work: installation, and the mock over HTTP."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.readme.blocks import blocks

ROOT = Path(__file__).resolve().parents[3]
VENV = Path(sys.prefix)
ADDRESS = "http://127.0.0.1:8080"


def block_with(word: str) -> str:
    (found,) = [block for block in blocks(ROOT / "README.md", "sh") if block.startswith(word)]
    return found


@pytest.fixture
def address() -> Iterator[str]:
    """The address of the mock that `make mock` serves, on a free port; it is interrupted as by Ctrl-C."""
    command = block_with("make mock VENDOR=appizer").strip().replace("8080", "0").split()
    # Keep make from replacing the venv that runs this test if it is out of date.
    options = [f"VENV={VENV}", f"--old-file={VENV / '.ready'}"]
    # If these tests run under make, the variables of that make would let this one print its directory.
    environment = {
        name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS")
    }
    # In a session of its own, an interrupt reaches make and all its children, as from a terminal.
    with subprocess.Popen(
        [*command, *options],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        cwd=ROOT,
        env=environment,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            os.killpg(process.pid, signal.SIGINT)
            process.communicate(timeout=20)


def test_the_mock_is_served_and_responds_as_shown(address: str) -> None:
    if shutil.which("curl") is None:
        pytest.skip("needs curl")
    block = block_with("curl")
    assert block.count(ADDRESS) == len(block.splitlines()) == 4
    listed, injected, limited, request_log = [
        subprocess.run(["sh", "-c", line], capture_output=True, encoding="utf-8", check=True).stdout
        for line in block.replace(ADDRESS, address).splitlines()
    ]
    assert len(json.loads(listed)["apps"]) == 2
    assert injected == ""
    assert json.loads(limited) == {"error": "slow down"}
    assert [entry["status"] for entry in json.loads(request_log)] == [200, 429]
