"""The changelog of a distribution: notes that people write, and below them the differences that this package finds."""

import re
from collections.abc import Sequence
from pathlib import Path

from generator.diagnostics import file_error
from generator.release.change import Change, Severity

UNRELEASED = "Unreleased"
_BEGIN = "<!-- differences: `make changelog` writes what follows; put notes above -->"
_END = "<!-- end of differences -->"
_BLOCK = re.compile(f"{re.escape(_BEGIN)}.*?{re.escape(_END)}", re.DOTALL)
_HEADINGS = {Severity.BREAK: "Breaks", Severity.ADDITION: "New", Severity.DETAIL: "Inside"}
_FIRST = "The first release."


def section(file: Path, title: str) -> str | None:
    """What a changelog says under a title; None where it has no such section."""
    _, sections = _read(file)
    return sections.get(title)


def write_section(file: Path, distribution: str, title: str, changes: Sequence[Change] | None) -> None:
    """Bring the section of the next release up to date, with the notes that stand there or under `Unreleased`.

    None for the changes makes it the first release.
    """
    intro, sections = _read(file)
    body = f"{sections.pop(UNRELEASED, '')}\n\n{sections.pop(title, '')}"
    sections = {title: with_differences(body, changes), **sections}
    parts = (f"## {name}\n\n{said}" for name, said in sections.items())
    file.write_text("\n\n".join([intro or f"# Changelog of {distribution}", *parts]) + "\n", encoding="utf-8")


def with_differences(body: str, changes: Sequence[Change] | None) -> str:
    """The text of a section whose block of differences is up to date."""
    pieces = (piece.strip() for piece in _BLOCK.split(body))
    return "\n\n".join([*(piece for piece in pieces if piece), _differences(changes)])


def _differences(changes: Sequence[Change] | None) -> str:
    parts = [_FIRST] if changes is None else []
    for weight, heading in _HEADINGS.items():
        lines = [f"- {_line(change)}" for change in changes or () if change.weight is weight]
        if lines:
            parts.append("\n".join([f"### {heading}", "", *lines]))
    return "\n\n".join([_BEGIN, *parts, _END])


def _line(change: Change) -> str:
    place, _, text = str(change).partition(": ")
    return f"`{place}`: {text}"


def _read(file: Path) -> tuple[str, dict[str, str]]:
    """What stands above the first section, and the sections by their titles."""
    if not file.exists():
        return "", {}
    intro, *found = re.split(r"^## (.+)$", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    titles = [title.strip() for title in found[::2]]
    doubled = {title for title in titles if titles.count(title) > 1}
    if doubled:
        raise file_error(file, f"It has several sections {', '.join(sorted(doubled))}.", "Join them.")
    return intro.strip(), dict(zip(titles, (body.strip() for body in found[1::2]), strict=True))
