"""Many threads share one client, in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.specs import ROOT

PROGRAM = ROOT / "tests" / "acceptance" / "smoke" / "threads.py"


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_nothing_is_lost_sent_twice_or_mixed_up(library: str, tmp_path: Path) -> None:
    sources = [str(folder) for folder in ROOT.glob("clients/*/src")]
    environment = {"PYTHONPATH": ":".join(sources)}
    command = [sys.executable, str(PROGRAM), library]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=tmp_path, env=environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("12400 users by 16 threads")
