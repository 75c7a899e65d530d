"""The table of mutants at the end of a run: how many were killed, by which checks, and how many survived."""

from collections import Counter, defaultdict
from collections.abc import Callable

import pytest

from tests.conformance.mutations.mutant import EVERYTHING

PROPERTY = "mutant"
SURVIVED = "survived"
Record = Callable[[str, object], None]


def record(record_property: Record, kind: str, vendor: str, name: str, killer: str | None) -> None:
    """Record the killer of a mutant; fail the running test if there is none."""
    record_property(PROPERTY, [kind, vendor, name, killer or SURVIVED])
    if killer is None:
        pytest.fail(f"{name} survived", pytrace=False)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table, and each mutant if all were run."""
    records = _records(terminalreporter)
    if not records:
        return
    terminalreporter.section("mutants")
    if EVERYTHING:
        for kind, vendor, name, killer in records:
            terminalreporter.write_line(f"{kind:<9} {vendor:<8} {name:<42} {killer}")
        terminalreporter.write_line("")
    for line in _lines(records):
        terminalreporter.write_line(line)


def _records(terminalreporter: pytest.TerminalReporter) -> list[list[str]]:
    """The records of all processes."""
    reports = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    return sorted(value for report in reports for name, value in report.user_properties if name == PROPERTY)


def _lines(records: list[list[str]]) -> list[str]:
    killers: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for kind, vendor, _, killer in records:
        killers[kind, vendor][killer] += 1
    header = f"{'mutants of':<18} {'number':>6} {SURVIVED:>8}  killed by"
    rows = [_row(f"{vendor}'s {kind}", found) for (kind, vendor), found in sorted(killers.items())]
    return [header, *rows, _row("all", sum(killers.values(), Counter[str]()))]


def _row(title: str, killers: Counter[str]) -> str:
    by = ", ".join(f"{killer} {count}" for killer, count in killers.most_common() if killer != SURVIVED)
    return f"{title:<18} {killers.total():>6} {killers[SURVIVED]:>8}  {by}"
