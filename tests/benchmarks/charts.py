"""`python -m tests.benchmarks.charts RESULTS FOLDER`: draw a chart of each group of cases, as ratios to the subject.

It runs in its own process, since pygal changes the import system.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any

from attrs import frozen

from tests.benchmarks.case import OURS
from tests.benchmarks.result import Result, read


def draw(results: Path, folder: Path) -> None:
    """Write a chart for each group of stored results."""
    for group, members in groupby(read(results).results, key=lambda result: result.group):
        file = folder / f"{re.sub('[^a-z0-9]+', '-', group.lower())}.svg"
        file.write_text(_chart(group, list(members)), encoding="utf-8")


def _chart(group: str, results: Sequence[Result]) -> str:
    """A bar for each contender that took part, with the subject highlighted."""
    # The chart is drawn from bottom to top.
    bars = [bar for result in results for bar in _bars(result)][::-1]
    subjects = sorted({_subject(result) for result in results})
    base = subjects[0] if len(subjects) == 1 else "the blue bar"
    ticks = _ticks([bar.ratio for bar in bars])
    pygal: Any = import_module("pygal")
    style: Any = import_module("pygal.style")
    chart = pygal.HorizontalBar(
        title=f"{group}: times {base}; less is better",
        x_labels=[bar.label for bar in bars],
        y_labels=ticks,
        range=(ticks[0], ticks[-1]),
        js=(),  # load no external scripts
        print_values=True,
        show_legend=False,
        logarithmic=True,
        show_x_guides=False,
        width=1100,
        height=120 + 22 * len(bars),
        formatter="{:.2f}".format,
        value_formatter="{:g}".format,
        zero=ticks[0],
        style=style.CleanStyle(label_font_size=11, major_label_font_size=11, value_font_size=11, title_font_size=15),
    )
    chart.add("", [{"value": bar.ratio, "color": "#1f77b4" if bar.is_subject else "#c7ccd1"} for bar in bars])
    drawn: str = chart.render(is_unicode=True)
    return drawn


@frozen
class _Bar:
    """A contender of a case."""

    label: str
    ratio: float
    is_subject: bool


def _bars(result: Result) -> Iterator[_Bar]:
    """The contenders that took part."""
    subject = _subject(result)
    for figure in result.figures:
        ratio = result.ratio(figure.contender, subject)
        if ratio is not None:
            yield _Bar(f"{result.title} – {figure.contender}", ratio, figure.contender == subject)


def _subject(result: Result) -> str:
    """The subject of a case: our client, or the largest size if there is no other contender."""
    return result.goal_results[0].subject if result.goal_results else OURS


def _ticks(ratios: Sequence[float]) -> list[float]:
    """Powers of ten times one, two and five that span all ratios."""
    ticks = [digit * 10.0**power for power in range(-4, 6) for digit in (1, 2, 5)]
    first = max(tick for tick in ticks if tick < min(ratios))
    last = min(tick for tick in ticks if tick >= max(ratios))
    return [tick for tick in ticks if first <= tick <= last]


if __name__ == "__main__":
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
