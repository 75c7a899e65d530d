"""A chart for each group of cases: how many times as much as ours each contender takes.

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

from tests.benchmarks.case import OURS
from tests.benchmarks.result import Result, read


def draw(results: Path, folder: Path) -> None:
    """Write a file for each group of some stored results."""
    for group, members in groupby(read(results).results, key=lambda result: result.group):
        file = folder / f"{re.sub('[^a-z0-9]+', '-', group.lower())}.svg"
        file.write_text(_chart(group, list(members)))


def _chart(group: str, results: Sequence[Result]) -> str:
    """A bar for each contender of each case that took part, ours in a colour of its own."""
    contenders = list(dict.fromkeys(figure.contender for result in results for figure in result.figures))
    # Work that grows has no contenders: the sizes are held against the largest.
    base = OURS if OURS in contenders else contenders[-1]
    # The chart is drawn from the bottom up.
    bars = [bar for result in results for bar in _bars(result, base)][::-1]
    ticks = _ticks([ratio for _, _, ratio in bars])
    pygal: Any = import_module("pygal")
    style: Any = import_module("pygal.style")
    chart = pygal.HorizontalBar(
        title=f"{group}: times {base}; less is better",
        x_labels=[label for label, _, _ in bars],
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
    colours = {contender: "#1f77b4" if contender == base else "#c7ccd1" for contender in contenders}
    chart.add("", [{"value": ratio, "color": colours[contender]} for _, contender, ratio in bars])
    drawn: str = chart.render(is_unicode=True)
    return drawn


def _bars(result: Result, base: str) -> Iterator[tuple[str, str, float]]:
    """Label, contender and ratio of each that took part."""
    for figure in result.figures:
        ratio = result.ratio(figure.contender, base)
        if ratio is not None:
            yield f"{result.title} – {figure.contender}", figure.contender, ratio


def _ticks(ratios: Sequence[float]) -> list[float]:
    """One, two and five times the powers of ten around all ratios."""
    ticks = [digit * 10.0**power for power in range(-4, 6) for digit in (1, 2, 5)]
    first = max(tick for tick in ticks if tick < min(ratios))
    last = min(tick for tick in ticks if tick >= max(ratios))
    return [tick for tick in ticks if first <= tick <= last]


if __name__ == "__main__":
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
