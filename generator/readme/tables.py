"""The tables, as Markdown."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from generator.readme.features import Features

_TARGET = re.compile(r"^([a-z-]+):.*?## (.+?)(?:; needs (.+))?$", re.MULTILINE)


def vendors_table(vendors: Iterable[Features]) -> str:
    """What each vendor's client can do."""
    head = (
        "vendor", "client", "operations", "resources", "authentication", "paginated", "bulk", "webhooks", "retried",
        "only if rejected",
    )  # fmt: skip
    return _table(head, (_vendor(each) for each in vendors))


def targets_table(makefile: Path) -> str:
    """What `make` can do: a target, the text behind its `##`, and what that says it needs."""
    rows = (
        (f"`make {target}`", text, needs or "")
        for target, text, needs in _TARGET.findall(makefile.read_text(encoding="utf-8"))
    )
    return _table(("command", "what it does", "needs besides"), rows)


def _vendor(features: Features) -> tuple[str, ...]:
    counts = (features.paged, features.bulk, features.callbacks, features.free, features.refused)
    return (
        features.name,
        f"[{features.distribution}](clients/{features.vendor})",
        str(features.operations),
        str(features.resources),
        "; ".join(features.credentials),
        *(str(count) if count else "–" for count in counts),
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(_lines([head, ["---"] * len(head), *rows]))


def _lines(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    for row in rows:
        cells = " | ".join(cell.replace("|", "\\|") for cell in row)
        yield f"| {cells} |"
