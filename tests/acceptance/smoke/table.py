"""`python -m tests.acceptance.smoke.table`: install the built wheels into an empty environment and call everything."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table

from tests.clean_environment import clean_environment

HERE = Path(__file__).parent
DIST = HERE.parent.parent / "dist"


def main() -> int:
    """Print one line per vendor; the exit status is 1 where an operation was not driven or a scenario failed."""
    vendors = sorted(file.stem for file in HERE.glob("*.py") if file.stem not in ("run", "table", "__init__"))
    table = Table("vendor", "operations", "calls", "seconds", title="Built wheels against their mocks")
    complete = True
    with TemporaryDirectory() as folder:
        wheels = [f"{wheel}[testing]" for wheel in sorted(DIST.glob("*.whl"))]
        python = clean_environment(Path(folder) / "venv", *wheels)
        for vendor in vendors:
            result = execute(python, vendor)
            complete = complete and result["operations"] == result["known"]
            operations = f"{result['operations']:.0f}/{result['known']:.0f}"
            table.add_row(vendor, operations, f"{result['calls']:.0f}", f"{result['seconds']:.2f}")
    Console().print(table)
    return 0 if complete else 1


def execute(python: Path, vendor: str) -> dict[str, float]:
    """Drive one vendor's client in an environment; raises CalledProcessError where its scenario fails."""
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
