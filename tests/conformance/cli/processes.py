"""Commands in processes of their own, as their console scripts run them, against a mock on a socket."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from engagement_core.testing import Mock


def environment(prefix: str, mock: Mock | None, address: str, home: Path, **more: str) -> dict[str, str]:
    """The environment of a command: no variables of a client but those of a mock."""
    # With the settings of the coverage of these tests, if it is measured.
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in ("PATH", "SYSTEMROOT", "LANG") or name.startswith("COVERAGE_")
    }
    credentials: Mapping[str, Any] = mock.CREDENTIALS if mock is not None else {}
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "PYTHONUTF8": "1",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        f"{prefix}_BASE_URL": address,
        **{f"{prefix}_{name.upper()}": str(value) for name, value in credentials.items()},
        **more,
    }


def run(
    package: str, words: Sequence[str], environ: Mapping[str, str], **options: Any
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    chosen: dict[str, Any] = {"stdin": subprocess.DEVNULL, **options}
    command = [sys.executable, "-m", package, *words]
    return subprocess.run(
        command, env=environ, capture_output=True, encoding="utf-8", check=False, timeout=60, **chosen
    )  # fmt: skip
