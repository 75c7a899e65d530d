"""`python -m generator.bundle`: write bundles for other languages to dist/bundle/."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from generator.bundle.contents import contents
from generator.bundle.folder import write_bundle, write_sums
from generator.diagnostics import GenerationError
from generator.paths import PROJECT, ProjectPaths


def main(arguments: Sequence[str] | None = None, paths: ProjectPaths = PROJECT) -> int:
    """Write the bundles; return 1 if a spec is invalid, and exit with 2 for invalid arguments."""
    parser = argparse.ArgumentParser(prog="python -m generator.bundle", description=__doc__)
    parser.add_argument("--vendor", action="append", choices=paths.vendors(), help="only this vendor")
    parser.add_argument("--output", type=Path, default=paths.root / "dist" / "bundle", help="the output folder")
    chosen = parser.parse_args(arguments)
    console = Console(stderr=True, highlight=False)
    failed = False
    for vendor in chosen.vendor or paths.vendors():
        try:
            files = contents(paths, vendor)
        except GenerationError as error:
            failed = True
            console.print(f"[red]error[/] {escape(str(error))}", soft_wrap=True)
        else:
            write_bundle(chosen.output, vendor, files)
            console.print(f"{vendor}: {len(files) + 1} files in {chosen.output / vendor}", soft_wrap=True)
    if not failed:
        write_sums(chosen.output)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
