"""`python -m tests.acceptance.smoke.table`: run all smoke tests with the built wheels in a clean environment."""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table

from tests.clean_environment import clean_environment
from tests.specs import VENDORS

HERE = Path(__file__).parent
DIST = HERE.parents[2] / "dist"


def main() -> int:
    """Print one line per vendor; returns 1 if a smoke test misses an operation."""
    table = Table("vendor", "operations", "calls", "seconds", title="Built wheels against their mocks")
    complete = True
    with TemporaryDirectory() as folder:
        wheels = [f"{wheel}[testing]" for wheel in sorted(DIST.glob("*.whl"))]
        python = clean_environment(Path(folder) / "venv", *wheels)
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(partial(execute, python), VENDORS))
        for vendor, result in zip(VENDORS, results, strict=True):
            complete = complete and result["operations"] == result["known"]
            operations = f"{result['operations']:.0f}/{result['known']:.0f}"
            table.add_row(vendor, operations, f"{result['calls']:.0f}", f"{result['seconds']:.2f}")
    Console().print(table)
    return 0 if complete else 1


def execute(python: Path, vendor: str) -> dict[str, float]:
    """Run one vendor's smoke test.

    Raises:
        CalledProcessError: The smoke test failed; its command names the vendor.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [str(python), str(HERE / "run.py"), vendor],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
        env=environment,
    )
    result: dict[str, float] = json.loads(done.stdout)
    return result


if __name__ == "__main__":
    sys.exit(main())
