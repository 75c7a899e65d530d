"""Build and run the distributions as a release does."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.specs import VENDORS, package_of

ROOT = Path(__file__).resolve().parents[3]
CLIENTS = {vendor: package_of(vendor) for vendor in VENDORS}
DISTRIBUTIONS = {"core": "engagement_core", "mcp": "engagement_mcp", **CLIENTS}
EPOCH = "1700000000"


def run(*command: object, **environment: str) -> str:
    """Run a command outside of the repository; returns its output."""
    inherited = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd="/",
        env={**inherited, **environment},
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done.stdout


def build_all(folder: Path) -> None:
    """Build every sdist, and each wheel from its sdist, as `make dist` does."""

    def build(name: str) -> None:
        source = ROOT / "clients" / name
        run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, source, SOURCE_DATE_EPOCH=EPOCH)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(build, DISTRIBUTIONS))


def mock_process(python: Path, package: str) -> subprocess.Popen[str]:
    """Start the installed mock of a client, which prints its address."""
    command = [str(python), "-I", "-m", f"{package}.testing", "--port", "0"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", cwd="/")
