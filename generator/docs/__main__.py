"""`python -m generator.docs`: write the static site."""

import argparse
import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from sphinx.cmd.build import main as sphinx_build

from generator.diagnostics import GenerationError
from generator.docs.rendering import FOLDER
from generator.docs.site import site_pages
from generator.docs.vendor import Vendor
from generator.paths import PROJECT, ProjectPaths


def main(arguments: Sequence[str] | None = None, paths: ProjectPaths = PROJECT) -> int:
    """Build the site; the exit status is not 0 where anything is wrong, down to a link that leads nowhere."""
    parser = argparse.ArgumentParser(prog="python -m generator.docs", description=__doc__)
    parser.add_argument("--output", type=Path, default=paths.root / "dist" / "site", help="where the site goes")
    site = parser.parse_args(arguments).output
    work = site.with_name(f"{site.name}-build")
    try:
        _say(f"docs: reading the specs of {', '.join(paths.vendors())}")
        vendors = [Vendor.load(paths, name) for name in paths.vendors()]
        _say("docs: writing the pages")
        count = write_pages(site_pages(paths, vendors), work / "source")
    except GenerationError as error:
        Console(stderr=True).print(f"[red]error[/] {escape(str(error))}", soft_wrap=True)
        return 1
    _say(f"docs: building {site} from {count} pages")
    shutil.rmtree(site, ignore_errors=True)
    options = ["-b", "html", "-W", "--keep-going", "-E", "-j", "auto"]
    places = ["-c", str(FOLDER), "-d", str(work / "doctrees"), str(work / "source"), str(site)]
    status = sphinx_build([*options, *places])
    if status == 0:
        _say(f"docs: start at {site / 'index.html'}")
    return status


def write_pages(pages: Iterable[tuple[str, str]], folder: Path) -> int:
    """Write the text of every page; returns how many. If Sphinx complains of one, it stands there to be read."""
    shutil.rmtree(folder, ignore_errors=True)
    count = 0
    for path, text in pages:
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        count += 1
    return count


def _say(line: str) -> None:
    Console(stderr=True, highlight=False).print(line, soft_wrap=True, markup=False)


if __name__ == "__main__":
    sys.exit(main())
