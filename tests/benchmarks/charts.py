"""A chart for each group of cases: how many times as much as the subject of its case each contender takes.

`python -m tests.benchmarks.charts RESULTS FOLDER` draws them; in a process of its own, since pygal changes how its
interpreter imports.
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
    """Write a file for each group of some stored results."""
    for group, members in groupby(read(results).results, key=lambda result: result.group):
        file = folder / f"{re.sub('[^a-z0-9]+', '-', group.lower())}.svg"
        file.write_text(_chart(group, list(members)), encoding="utf-8")


def _chart(group: str, results: Sequence[Result]) -> str:
    """A bar for each contender of each case that took part, in a colour of its own the one that the case is about."""
    # The chart is drawn from the bottom up.
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
        js=(),  # nothing is loaded from elsewhere
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
    """One contender of one case."""

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
    """Whom the goal of a case is about: ours, and where there is no other contender the largest piece of work."""
    return result.verdicts[0].subject if result.verdicts else OURS


def _ticks(ratios: Sequence[float]) -> list[float]:
    """One, two and five times the powers of ten around all ratios."""
    ticks = [digit * 10.0**power for power in range(-4, 6) for digit in (1, 2, 5)]
    first = max(tick for tick in ticks if tick < min(ratios))
    last = min(tick for tick in ticks if tick >= max(ratios))
    return [tick for tick in ticks if first <= tick <= last]


if __name__ == "__main__":
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
