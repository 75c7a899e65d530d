"""`python -m generator.readme`: write or check what other files say of the clients.

That is, the generated tables of the root README and of CONTRIBUTING.md, and the lists of packages in pyproject.toml.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from generator.diagnostics import Diagnostic, GenerationError
from generator.paths import PROJECT, ProjectPaths
from generator.readme.features import features
from generator.readme.markers import replaced
from generator.readme.package_lists import with_package_lists
from generator.readme.tables import targets_table, vendors_table


def main(arguments: Sequence[str] | None = None, paths: ProjectPaths = PROJECT) -> int:
    """Run one command; return 1 if a table is out of date or an input is invalid, else 0."""
    parser = argparse.ArgumentParser(prog="python -m generator.readme", description=__doc__)
    parser.add_argument("command", choices=("write", "check"))
    command = parser.parse_args(arguments).command
    try:
        _write(paths) if command == "write" else _check(paths)
    except GenerationError as error:
        Console(stderr=True, highlight=False).print(f"[red]error[/] {escape(str(error))}", soft_wrap=True)
        return 1
    return 0


def _pages(paths: ProjectPaths) -> Iterator[tuple[Path, str]]:
    """Each file with up-to-date tables or lists."""
    project = paths.root / "pyproject.toml"
    yield project, with_package_lists(paths, project)
    vendors = vendors_table(features(paths, vendor) for vendor in paths.vendors())
    for name, region, table in (
        ("README.md", "generated:vendors", vendors),
        (".github/CONTRIBUTING.md", "generated:targets", targets_table(paths.root / "Makefile")),
    ):
        page = paths.root / name
        yield page, replaced(page, page.read_text(encoding="utf-8"), region, table)


def _write(paths: ProjectPaths) -> None:
    for page, text in list(_pages(paths)):
        page.write_text(text, encoding="utf-8")


def _check(paths: ProjectPaths) -> None:
    for page, expected in _pages(paths):
        current = page.read_text(encoding="utf-8")
        if current != expected:
            pairs = enumerate(zip(expected.splitlines(), current.splitlines(), strict=False), 1)
            line = next((number for number, (new, old) in pairs if new != old), 0)
            message = "A generated table or list is out of date with specs/, overrides/ or the Makefile."
            raise GenerationError([Diagnostic(page, line, "", message, "Run `make generate` and commit the result.")])


if __name__ == "__main__":
    sys.exit(main())
