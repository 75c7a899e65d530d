"""Fail if line or branch coverage of the core, the generator or a vendor's overrides is too low."""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import frozen
from coverage import Coverage
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parents[3]
REQUIRED = 95
"""Percent."""
SHOWN = 20
"""The number of files to list."""
# The generator marks hand-written modules that it copies into a client, where the tests run them.
COPIED = "# Copied from "


@frozen(kw_only=True)
class Counts:
    """Numbers of lines and branches, and how many of them were run."""

    lines: int
    lines_run: int
    branches: int
    branches_run: int

    @property
    def missing(self) -> int:
        """Lines and branches that were not run."""
        return self.lines - self.lines_run + self.branches - self.branches_run

    @property
    def percents(self) -> tuple[float, float]:
        """Line and branch coverage; 100 % if there are no branches."""
        branches = 100 * self.branches_run / self.branches if self.branches else 100
        return 100 * self.lines_run / self.lines, branches


def part_of(file: str) -> str | None:
    """The part of the project that a file belongs to; None for generated files."""
    for name in ("core", "mcp"):
        if file.startswith(f"clients/{name}/"):
            return name
    if file.startswith("generator/"):
        return "generator"
    first, _, _ = (ROOT / file).read_text(encoding="utf-8").partition("\n")
    return first.removeprefix(COPIED).rpartition("/")[0].removesuffix("/mocking") if first.startswith(COPIED) else None


def measured() -> dict[str, Counts]:
    """The coverage of each file."""
    report = ROOT / "dist" / "coverage" / "report.json"
    coverage = Coverage(messages=False)
    # Each process wrote its own file.
    coverage.combine()
    coverage.json_report(outfile=str(report))
    files: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))["files"]
    return {file: _counts(found["summary"]) for file, found in files.items()}


def _counts(summary: dict[str, int]) -> Counts:
    return Counts(
        lines=summary["num_statements"],
        lines_run=summary["covered_lines"],
        branches=summary["num_branches"],
        branches_run=summary["covered_branches"],
    )


def total(counts: Iterable[Counts]) -> Counts:
    """The sum of counts."""
    listed = list(counts)
    return Counts(
        lines=sum(each.lines for each in listed),
        lines_run=sum(each.lines_run for each in listed),
        branches=sum(each.branches for each in listed),
        branches_run=sum(each.branches_run for each in listed),
    )


def by_part(files: dict[str, Counts]) -> Iterator[tuple[str, Counts]]:
    """The coverage of each part."""
    parts: dict[str, list[Counts]] = {}
    for file, counts in files.items():
        part = part_of(file)
        if part is not None:
            parts.setdefault(part, []).append(counts)
    return ((part, total(parts[part])) for part in sorted(parts))


def table(title: str, rows: Iterable[tuple[str, Counts]]) -> Table:
    """Coverage as a table, one row per name."""
    drawn = Table("", "lines run", "branches run", "not run", title=title)
    for name, counts in rows:
        lines, branches = counts.percents
        drawn.add_row(name, f"{lines:.1f} %", f"{branches:.1f} %", str(counts.missing))
    return drawn


def main() -> int:
    """Print both tables; returns 1 if a part is below the required coverage."""
    files = measured()
    parts = dict(by_part(files))
    counted = {file: counts for file, counts in files.items() if part_of(file) is not None and counts.missing}
    worst = sorted(counted.items(), key=lambda item: item[1].missing, reverse=True)
    console = Console()
    console.print(table(f"The {SHOWN} files with the most missing lines and branches", worst[:SHOWN]))
    console.print(table("Run by the tests", parts.items()))
    low = [part for part, counts in parts.items() if min(counts.percents) < REQUIRED]
    if low:
        console.print(f"Less than {REQUIRED} % of lines or branches: {', '.join(low)}.")
    return 1 if low else 0


sys.exit(main())
