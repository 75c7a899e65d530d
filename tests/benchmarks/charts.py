"""A chart for each group of cases: how many times as much as ours each contender takes.

`python -m tests.benchmarks.charts RESULTS FOLDER` draws them; in a process of its own, since pygal changes how its
interpreter imports.
"""

import re
import sys
from collections.abc import Sequence
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any

from tests.benchmarks.case import OURS
from tests.benchmarks.result import Result, read


def draw(results: Path, folder: Path) -> None:
    """Write a file for each group of some stored results."""
    for group, members in groupby(read(results).results, key=lambda result: result.group):
        file = folder / f"{re.sub('[^a-z0-9]+', '-', group.lower())}.svg"
        file.write_text(_chart(group, list(members)))


def _chart(group: str, results: Sequence[Result]) -> str:
    contenders = list(dict.fromkeys(figure.contender for result in results for figure in result.figures))
    base = OURS if OURS in contenders else contenders[0]
    pygal: Any = import_module("pygal")
    chart = pygal.HorizontalBar(
        title=f"{group} (times {base}; less is better)",
        x_labels=[result.title for result in results],
        js=(),  # nothing is loaded from elsewhere
        print_values=True,
        legend_at_bottom=True,
        legend_at_bottom_columns=2,
        logarithmic=True,
        show_x_guides=False,
        width=1000,
        height=200 + 26 * len(results) * len(contenders),
        formatter="{:.2f}".format,
    )
    for contender in contenders:
        chart.add(contender, [_ratio(result, contender, base) for result in results])
    drawn: str = chart.render(is_unicode=True)
    return drawn


def _ratio(result: Result, contender: str, base: str) -> float | None:
    taking_part = {figure.contender for figure in result.figures}
    return result.ratio(contender, base) if contender in taking_part else None


if __name__ == "__main__":
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
