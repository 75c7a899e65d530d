"""`python -m tests.benchmarks`: run each case in a subprocess, then write a table, charts and JSON.

The cases need the interpreter of the peers' venv, which `make bench` passes.
"""

import argparse
import os
import platform
import sys
import time
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from rich.console import Console

from tests.benchmarks.case import Case
from tests.benchmarks.processes import ROOT, run
from tests.benchmarks.registry import CASES
from tests.benchmarks.result import Report, Result, write
from tests.benchmarks.table import show

RESULTS = ROOT / "dist" / "bench"
_PEERS = "from tests.benchmarks.peers.generated import make_peers; make_peers()"
_VERSIONS = """
import json
from importlib.metadata import distributions
names = ("attrs", "httpx", "msgspec", "pydantic", "openapi-python-client", "openapi-generator-cli",
         "datamodel-code-generator", "edx-braze-client", "stripe", "openai", "orjson", "pyarrow", "pysimdjson")
installed = {one.metadata["Name"].lower(): one.version for one in distributions()}
print(json.dumps({name: installed[name] for name in names if name in installed}))
"""
_QUICK = (
    "generate",
    "memory-pages",
    "scale-exporting-memory",
    "scale-importing-memory",
    "scale-ledger-memory",
    "scale-paging-memory",
    "scale-tracking-memory",
)
"""Prefixes of the cases that are too slow for `quick`."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the selected cases."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--effort", choices=("full", "quick"), default="full")
    parser.add_argument("--python", default=sys.executable, help="the interpreter of the peers' venv")
    parser.add_argument("--case", action="append", help="only cases with this name or prefix")
    parser.add_argument("--save", type=Path, help="also store the figures here")
    chosen = parser.parse_args(arguments)
    console = Console(stderr=True, highlight=False)
    console.print("peers: generate clients if specs have changed")
    run([chosen.python, "-c", _PEERS], folder=ROOT)
    results: list[Result] = []
    started = time.monotonic()
    for case in _chosen(chosen.case or [], chosen.effort):
        console.print(f"{case.group}: {case.title}", end=" … ", soft_wrap=True)
        done = run([chosen.python, "-m", "tests.benchmarks.worker", case.name, chosen.effort], folder=ROOT)
        console.print(f"{done.cost['wall']:.0f} s")
        results.append(msgspec.json.decode(done.output, type=Result))
    console.print(f"all cases: {(time.monotonic() - started) / 60:.1f} min")
    report = _report(chosen.effort, chosen.python, results)
    for path in (RESULTS / "results.json", chosen.save):
        if path is not None:
            write(report, path)
    run([sys.executable, "-m", "tests.benchmarks.charts", str(RESULTS / "results.json"), str(RESULTS)], folder=ROOT)
    show(report)
    console.print(f"charts and results.json are in {RESULTS.relative_to(ROOT)}")


def _chosen(names: Sequence[str], effort: str) -> Iterable[Case]:
    if names:
        return [case for case in CASES if case.name.startswith(tuple(names))]
    return [case for case in CASES if effort == "full" or not case.name.startswith(_QUICK)]


def _report(effort: str, python: str, results: list[Result]) -> Report:
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, load {os.getloadavg()[0]:.1f}"
    return Report(
        effort=effort,
        measured=datetime.now(UTC).date().isoformat(),
        python=platform.python_version(),
        machine=machine,
        versions=_versions(python),
        results=results,
    )


def _versions(python: str) -> dict[str, str]:
    printed = run([python, "-c", _VERSIONS]).output
    versions: dict[str, str] = msgspec.json.decode(printed)
    return versions


if __name__ == "__main__":
    main()
