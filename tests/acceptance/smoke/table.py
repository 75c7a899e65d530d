"""`python -m tests.acceptance.smoke.table`: run all smoke tests with the built wheels in a clean environment."""

import argparse
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
    """Print one line per vendor, and what shared clients did; returns 1 if a smoke test misses an operation."""
    parser = argparse.ArgumentParser(prog="python -m tests.acceptance.smoke.table", description=__doc__)
    parser.add_argument("--interpreter", default=sys.executable, help="the interpreter, such as python3.14t")
    interpreter = parser.parse_args().interpreter
    table = Table("vendor", "operations", "calls", "seconds", title="Built wheels against their mocks")
    complete = True
    with TemporaryDirectory() as folder:
        clients = [f"{wheel}[testing,httpx2]" for wheel in DIST.glob("*_client-*.whl")]
        others = DIST.glob("engagement_*.whl")
        python = clean_environment(Path(folder) / "venv", *others, *clients, interpreter=interpreter)
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(partial(execute, python), VENDORS))
        shared = _output(python, "threads.py", "httpx2")
        for vendor, result in zip(VENDORS, results, strict=True):
            complete = complete and result["operations"] == result["known"]
            operations = f"{result['operations']:.0f}/{result['known']:.0f}"
            table.add_row(vendor, operations, f"{result['calls']:.0f}", f"{result['seconds']:.2f}")
    Console().print(table)
    print(f"One client, shared: {shared}", end="")
    return 0 if complete else 1


def execute(python: Path, vendor: str) -> dict[str, float]:
    """Run one vendor's smoke test.

    Raises:
        CalledProcessError: The smoke test failed; its command names the vendor.
    """
    result: dict[str, float] = json.loads(_output(python, "run.py", vendor))
    return result


def _output(python: Path, program: str, argument: str) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [str(python), str(HERE / program), argument],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
        env=environment,
    ).stdout


if __name__ == "__main__":
    sys.exit(main())
