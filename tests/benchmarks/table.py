"""`python -m tests.benchmarks.table`: print the committed results.

`--write` writes them to two pages: all goals and limits to the README of the benchmarks, a few goals to the root
README.
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.table import Table

from generator.readme.markers import replaced
from tests.benchmarks.case import OURS
from tests.benchmarks.processes import ROOT
from tests.benchmarks.result import GoalResult, LimitResult, Report, Result, read

COMMITTED = Path(__file__).parent / "results.json"
REGION = "generated:benchmarks"
LIMITS_REGION = "generated:limits"
HEADLINES = (
    "decode-users",
    "decode-subscribers",
    "encode-track",
    "call-sync",
    "call-async",
    "throughput-sync-32",
    "throughput-async-32",
    "bulk-tracking",
    "first-appboy",
    "memory-lines",
    "scale-tracking-memory",
    "generate-all",
)
"""The cases in the root README."""
_CLOCKS = {"cpu": "processor time", "wall": "wall time", "memory": "memory", "count": "number"}
_MET = {True: "yes", False: "no", None: "-"}


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table, or write it to the pages."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.table", description=__doc__)
    parser.add_argument("--results", type=Path, default=COMMITTED)
    parser.add_argument("--write", action="store_true", help="write the tables between the markers of the pages")
    chosen = parser.parse_args(arguments)
    report = read(chosen.results)
    if chosen.write:
        _write(ROOT / "README.md", REGION, markdown(report, HEADLINES))
        page = COMMITTED.with_name("README.md")
        _write(page, REGION, markdown(report))
        _write(page, LIMITS_REGION, limits(report))
    else:
        show(report)


def _write(page: Path, region: str, table: str) -> None:
    page.write_text(replaced(page, page.read_text(encoding="utf-8"), region, table), encoding="utf-8")


def show(report: Report) -> None:
    """Print all results as a table."""
    table = Table(title=f"Benchmarks, {report.effort}: Python {report.python}, {report.machine}")
    for column in ("case", "contender", "median", "spread", "ratio to ours", "goal of ours", "met"):
        table.add_column(column, justify="right" if column in ("median", "ratio to ours") else "left")
    for result in report.results:
        table.add_section()
        title = f"{result.group}: {result.title} ({_CLOCKS[result.clock]})"
        for contender, cells in zip([figure.contender for figure in result.figures], _rows(result), strict=True):
            table.add_row(title, contender, *cells)
            title = ""
    width = None if Console().is_terminal else 200
    Console(width=width, highlight=False).print(table)


def _rows(result: Result) -> Iterator[Sequence[str]]:
    ours = OURS if any(figure.contender == OURS for figure in result.figures) else result.figures[0].contender
    limit_names = {limit_result.limit for limit_result in result.limit_results}
    for figure in result.figures:
        if figure.absent is not None:
            yield figure.absent, "", "", "", ""
            continue
        samples, ratio = result.samples(figure.contender), result.ratio(figure.contender, ours)
        goal_results = [goal_result for goal_result in result.goal_results if goal_result.against == figure.contender]
        yield (
            f"{amount(median(samples))} {result.unit}",
            f"{amount(min(samples))} to {amount(max(samples))}" if len(samples) > 1 else "one run",
            "" if ratio is None else f"{ratio:.2f}",
            "\n".join(_goal(goal_result) for goal_result in goal_results)
            or ("limit" if figure.contender in limit_names else ""),
            "\n".join(_MET[goal_result.met] for goal_result in goal_results),
        )


def _goal(goal_result: GoalResult) -> str:
    subject = "" if goal_result.subject == OURS else f"{goal_result.subject} "
    return (
        f"{subject}{goal_result.text}: {goal_result.ratio:.2f}" if goal_result.ratio is not None else goal_result.text
    )


def markdown(report: Report, names: Sequence[str] = ()) -> str:
    """A Markdown table with a line per goal, of all cases or those with these names."""
    head = ["| case | ours | compared with | ratio | goal | met |", "| --- | --- | --- | --- | --- | --- |"]
    chosen = [result for result in report.results if not names or result.name in names]
    lines = [_line(result, goal_result) for result in chosen for goal_result in result.goal_results]
    return "\n".join([*head, *lines, "", _source(report)])


def limits(report: Report) -> str:
    """A Markdown table with a line per limit, or a sentence if the results are older than the limits."""
    lines = [_limit_line(result, limit_result) for result in report.results for limit_result in result.limit_results]
    if not lines:
        return "The stored results have no limits. The next `make bench` measures them."
    head = ["| case | ours | limit | ratio |", "| --- | --- | --- | --- |"]
    return "\n".join([*head, *lines, "", _source(report)])


def _limit_line(result: Result, limit_result: LimitResult) -> str:
    subject, limit = (_figure(result, name) for name in (limit_result.subject, limit_result.limit))
    ratio = "" if limit_result.ratio is None else amount(limit_result.ratio)
    return f"| {result.group}: {result.title} | {subject} | {limit_result.limit}: {limit} | {ratio} |"


def _source(report: Report) -> str:
    command = "make bench" if report.effort == "full" else "make bench-quick"
    return f"Measured on {report.measured} with `{command}`: Python {report.python}, {report.machine}."


def _line(result: Result, goal_result: GoalResult) -> str:
    subject, against = (_figure(result, name) for name in (goal_result.subject, goal_result.against))
    ratio = "" if goal_result.ratio is None else f"{goal_result.ratio:.2f}"
    cells = [
        f"{result.group}: {result.title}",
        subject,
        f"{goal_result.against}: {against}",
        ratio,
        goal_result.text,
        _MET[goal_result.met],
    ]
    return f"| {' | '.join(cells)} |"


def _figure(result: Result, contender: str) -> str:
    samples = result.samples(contender)
    absent = next(figure.absent for figure in result.figures if figure.contender == contender)
    return f"{amount(median(samples))} {result.unit}" if samples else absent or "-"


def amount(value: float) -> str:
    """The value with three significant digits."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


if __name__ == "__main__":
    main()
