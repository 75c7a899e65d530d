"""`python -m generator.readme`: write or check the generated tables of the root README."""

import argparse
import sys
from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape

from generator.__main__ import PROJECT
from generator.diagnostics import Diagnostic, GenerationError
from generator.paths import ProjectPaths
from generator.readme.features import features
from generator.readme.markers import replaced
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


def fresh(paths: ProjectPaths) -> str:
    """Return the README with up-to-date tables."""
    readme = paths.root / "README.md"
    tables = {
        "generated:vendors": vendors_table(features(paths, vendor) for vendor in paths.vendors()),
        "generated:targets": targets_table(paths.root / "Makefile"),
    }
    text = readme.read_text(encoding="utf-8")
    for marker, table in tables.items():
        text = replaced(readme, text, marker, table)
    return text


def _write(paths: ProjectPaths) -> None:
    (paths.root / "README.md").write_text(fresh(paths), encoding="utf-8")


def _check(paths: ProjectPaths) -> None:
    readme = paths.root / "README.md"
    actual, expected = readme.read_text(encoding="utf-8"), fresh(paths)
    if actual != expected:
        pairs = enumerate(zip(expected.splitlines(), actual.splitlines(), strict=False), 1)
        line = next((number for number, (new, old) in pairs if new != old), 0)
        message = "A generated table is out of date with specs/, overrides/ or the Makefile."
        raise GenerationError([Diagnostic(readme, line, "", message, "Run `make generate` and commit the result.")])


if __name__ == "__main__":
    sys.exit(main())
