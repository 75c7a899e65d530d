"""Run tests of an override in a subprocess against a copy of the client."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import frozen

from tests.conformance.mutations.copies import ROOT

TIMEOUT = 120
CRASHES = ("ImportError", "ModuleNotFoundError", "SyntaxError", "NameError", "AttributeError", "TypeError")
"""Errors that mean that the mutant does not run, not that a test found it."""


@frozen
class NodeRun:
    """The result of some tests."""

    passed: int
    failures: tuple[str, ...]
    """The first line of each failure: `AssertionError: assert ...`."""

    def crashes(self) -> list[str]:
        """The failures that no assertion caused."""
        return [failure for failure in self.failures if failure.partition(":")[0].endswith(CRASHES)]


def run_tests(vendor: str, package: Path, nodes: Sequence[str], folder: Path) -> NodeRun:
    """Run tests with a package that replaces the vendor's own.

    Raises:
        RuntimeError: pytest itself failed.
    """
    report = folder / "report.xml"
    tests = [str(ROOT / "tests" / "conformance" / "clients" / vendor / node) for node in nodes]
    paths = [package.parent, ROOT, ROOT / "clients" / "core" / "src"]
    # Plugins that these tests do not need take longer to load than the tests run.
    plugins = ["-p", "anyio", "-p", "pytest_timeout", "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", "-q", "--maxfail=1", *plugins, f"--junitxml={report}"]
    done = subprocess.run(
        [*command, "-o", f"pythonpath={' '.join(map(str, paths))}", *tests],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        timeout=TIMEOUT,
        env={"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
    )
    if done.returncode not in (0, 1) or not report.exists():
        raise RuntimeError(f"pytest ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    return _read(report)


def _read(report: Path) -> NodeRun:
    # This process wrote the report itself.
    cases = list(ET.parse(report).iter("testcase"))
    failures = [failure for case in cases for failure in _failures(case)]
    return NodeRun(len(cases) - len(failures), tuple(failures))


def _failures(case: ET.Element) -> Iterator[str]:
    for kind in ("failure", "error"):
        for element in case.findall(kind):
            yield (element.get("message") or kind).partition("\n")[0]
