"""The start page, the comparison of the vendors, and the page for maintainers."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from generator.docs.comparison import compare
from generator.docs.guide_pages import all_examples
from generator.docs.markdown import FOLDER, render
from generator.docs.vendor import Vendor
from generator.paths import ProjectPaths

_CHARTED = (
    "decode-subscribers",
    "decode-users",
    "encode-track",
    "call-sync",
    "call-async",
    "throughput-sync-32",
    "throughput-async-32",
    "bulk-tracking",
    "memory-lines",
)
"""The benchmarks that compare a client with what a program would use instead."""
_OURS = "engagement-clients"


@frozen(kw_only=True)
class Bar:
    """What a case takes, relative to another library: below 1 is less time or memory."""

    title: str
    against: str
    ratio: float

    @property
    def width(self) -> float:
        """Its length in percent of the chart, which ends at twice the other library."""
        return round(min(self.ratio, 2) * 50, 1)


def start_pages(paths: ProjectPaths, vendors: list[Vendor]) -> Iterator[tuple[str, str]]:
    """Yield the path and text of each page."""
    benchmarks, comparison = _benchmarks(paths), compare(vendors)
    yield (
        "index.md",
        render(
            "start",
            vendors=vendors,
            authentication=next(row.cells for row in comparison if row.topic == "Authentication"),
            names=", ".join(vendor.settings.name for vendor in vendors),
            guides={file.stem for file in paths.guides.glob("*.md")},
            examples=bool(all_examples(paths, vendors)),
            bars=list(_bars(benchmarks)),
            benchmarks=benchmarks,
        ),
    )
    yield "comparison.md", render("comparison", vendors=vendors, comparison=comparison)
    picture = (FOLDER / "static" / "pipeline.svg").read_text(encoding="utf-8")
    yield "maintainers.md", render("maintainers", vendors=vendors, picture=picture)


def _benchmarks(paths: ProjectPaths) -> Mapping[str, Any]:
    """The latest results; a project without benchmarks has none."""
    if not paths.benchmarks.exists():
        return {}
    found: Mapping[str, Any] = json.loads(paths.benchmarks.read_text(encoding="utf-8"))
    return found


def _bars(benchmarks: Mapping[str, Any]) -> Iterator[Bar]:
    for case in benchmarks.get("results", ()):
        for goal in case["goal_results"] if case["name"] in _CHARTED else ():
            if goal["ratio"] is not None:
                # Such as ", from dicts".
                variant = goal["subject"].removeprefix(_OURS)
                title = f"{case['group']}: {case['title']}{variant}"
                yield Bar(title=title, against=goal["against"], ratio=goal["ratio"])
