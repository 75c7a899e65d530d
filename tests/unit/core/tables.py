"""The tables of the core's README, parsed for tests."""

from pathlib import Path

README = Path(__file__).resolve().parents[3] / "clients" / "core" / "README.md"


def table(heading: str) -> dict[str, tuple[str, ...]]:
    """The rows of the table whose header starts with these words: the first cell, and the others."""
    lines = iter(README.read_text(encoding="utf-8").splitlines())
    for line in lines:
        if line.startswith(f"| {heading} |"):
            break
    next(lines)
    rows: dict[str, tuple[str, ...]] = {}
    for line in lines:
        if not line.startswith("|"):
            break
        first, *others = (cell.strip() for cell in line.strip("|").split("|"))
        rows[first] = tuple(others)
    return rows
