"""Guides: tutorials whose code runs in the tests, and the example programs of the clients."""

import json
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from generator.docs.markdown import render
from generator.docs.vendor import Vendor
from generator.paths import ProjectPaths


@frozen(kw_only=True)
class Examples:
    """The example programs of a client, as its distribution contains them."""

    vendor: Vendor
    programs: tuple[Path, ...]
    notebooks: tuple[Path, ...]

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield the page of the programs, and the notebooks that it offers for download."""
        yield (
            f"examples/{self.vendor.name}.md",
            render(
                "examples",
                settings=self.vendor.settings,
                programs=[(file.name, _without_header(file)) for file in self.programs],
                notebooks=[(file.name, _heading(file)) for file in self.notebooks],
            ),
        )
        for file in self.notebooks:
            yield f"examples/{file.name}", file.read_text(encoding="utf-8")


def guide_pages(paths: ProjectPaths, vendors: list[Vendor]) -> Iterator[tuple[str, str]]:
    """Yield the path and text of each guide, as written, and of the pages with examples."""
    for file in sorted(paths.guides.glob("*.md")):
        yield f"guides/{file.name}", file.read_text(encoding="utf-8")
    examples = all_examples(paths, vendors)
    if examples:
        yield "examples/index.md", render("examples_index", vendors=[each.vendor for each in examples])
    for each in examples:
        yield from each.pages()


def all_examples(paths: ProjectPaths, vendors: list[Vendor]) -> list[Examples]:
    """Return the examples of the clients that have any."""
    found = [(vendor, sorted((paths.clients / vendor.name / "examples").glob("*"))) for vendor in vendors]
    return [
        Examples(
            vendor=vendor,
            programs=tuple(file for file in files if file.suffix == ".py"),
            notebooks=tuple(file for file in files if file.suffix == ".ipynb"),
        )
        for vendor, files in found
        if files
    ]


def _without_header(file: Path) -> str:
    """The text of a program, without the line that says where to edit it."""
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    return "".join(lines[2:]).strip()


def _heading(notebook: Path) -> str:
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return "".join(cells[0]["source"]).partition("\n")[0].removeprefix("# ")
