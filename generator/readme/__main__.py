"""`python -m generator.readme`: write the tables of the root README, or check them."""

import argparse
import sys
from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape

from generator.diagnostics import Diagnostic, GenerationError
from generator.paths import PROJECT, ProjectPaths
from generator.readme.features import features
from generator.readme.markers import replaced
from generator.readme.tables import targets_table, vendors_table


def main(arguments: Sequence[str] | None = None, paths: ProjectPaths = PROJECT) -> int:
    """Run one command; the exit status is 1 where something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m generator.readme", description=__doc__)
    parser.add_argument("command", choices=("write", "check"))
    command = parser.parse_args(arguments).command
    try:
        _write(paths) if command == "write" else _check(paths)
    except GenerationError as error:
        Console(stderr=True, highlight=False).print(f"[red]error[/] {escape(str(error))}", soft_wrap=True)
        return 1
    return 0


def fresh(paths: ProjectPaths) -> str:
    """The README with tables that say what is."""
    readme = paths.root / "README.md"
    tables = {
        "generated:vendors": vendors_table(features(paths, vendor) for vendor in paths.vendors()),
        "generated:targets": targets_table(paths.root / "Makefile"),
    }
    text = readme.read_text(encoding="utf-8")
    for region, table in tables.items():
        text = replaced(readme, text, region, table)
    return text


def _write(paths: ProjectPaths) -> None:
    (paths.root / "README.md").write_text(fresh(paths), encoding="utf-8")


def _check(paths: ProjectPaths) -> None:
    readme = paths.root / "README.md"
    there, due = readme.read_text(encoding="utf-8"), fresh(paths)
    if there != due:
        pairs = enumerate(zip(due.splitlines(), there.splitlines(), strict=False), 1)
        line = next((number for number, (new, old) in pairs if new != old), 0)
        message = "A table differs from what is in specs/, overrides/ and Makefile."
        raise GenerationError([Diagnostic(readme, line, "", message, "Run `make generate` and commit the result.")])


if __name__ == "__main__":
    sys.exit(main())
