"""The tables in Markdown."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.readme.features import Features

_TARGET = re.compile(r"^([a-z-]+):.*?## (.+?)(?:; needs (.+))?$", re.MULTILINE)


def vendors_table(vendors: Iterable[Features]) -> str:
    """Return the table of vendors and the features of their clients."""
    head = (
        "vendor", "client", "operations", "resources", "credentials", "paginated", "bulk", "webhooks", "retried",
        "retried only if rejected or unsent",
    )  # fmt: skip
    return _table(head, (_vendor(features) for features in vendors))


def targets_table(makefile: Path) -> str:
    """Return the table of `make` targets: each with the text after its `##` and what it needs."""
    rows = (
        (f"`make {target}`", text, needs or "")
        for target, text, needs in _TARGET.findall(makefile.read_text(encoding="utf-8"))
    )
    return _table(("command", "description", "also needs"), rows)


def _vendor(features: Features) -> tuple[str, ...]:
    counts = (
        features.paginated,
        features.bulk,
        features.callbacks,
        features.retried,
        features.retried_if_unprocessed,
    )
    return (
        features.name,
        f"[{features.distribution}](clients/{features.vendor})",
        str(features.operations),
        str(features.resources),
        "; ".join(features.credentials),
        *(str(count) if count else "–" for count in counts),
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    escaped = ([cell.replace("|", "\\|") for cell in row] for row in (head, ["---"] * len(head), *rows))
    return "\n".join(f"| {' | '.join(cells)} |" for cells in escaped)
