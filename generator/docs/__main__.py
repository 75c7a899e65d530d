"""`python -m generator.docs`: build the documentation site."""

import argparse
import json
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape
from sphinx.cmd.build import main as sphinx_build

from generator.diagnostics import GenerationError
from generator.docs.markdown import FOLDER
from generator.docs.openapi import rendered_document
from generator.docs.scalar import scalar
from generator.docs.site import site_pages
from generator.docs.twins import full, index, twin
from generator.docs.vendor import Vendor
from generator.paths import PROJECT, ProjectPaths
from generator.samples.overlay import Sample, samples


def main(arguments: Sequence[str] | None = None, paths: ProjectPaths = PROJECT) -> int:
    """Build the site; return a non-zero status if anything is wrong, even a broken link."""
    parser = argparse.ArgumentParser(prog="python -m generator.docs", description=__doc__)
    parser.add_argument("--output", type=Path, default=paths.root / "dist" / "site", help="the output folder")
    parser.add_argument("--scalar", type=Path, help="the script of Scalar's API reference; from npm by default")
    chosen = parser.parse_args(arguments)
    site: Path = chosen.output
    work = site.with_name(f"{site.name}-build")
    try:
        _say(f"docs: reading the specs of {', '.join(paths.vendors())}")
        vendors = [Vendor.load(paths, name) for name in paths.vendors()]
        code = {vendor.name: samples(paths, vendor.name, vendor.document) for vendor in vendors}
        documents = {vendor.name: rendered_document(paths, vendor, code[vendor.name]) for vendor in vendors}
        script = chosen.scalar or scalar(paths)
        _say("docs: writing the pages")
        pages = dict(site_pages(paths, vendors))
        count = write_pages(pages.items(), work / "source")
    except GenerationError as error:
        Console(stderr=True).print(f"[red]error[/] {escape(str(error))}", soft_wrap=True)
        return 1
    _say(f"docs: building {site} from {count} pages")
    shutil.rmtree(site, ignore_errors=True)
    options = ["-b", "html", "-W", "--keep-going", "-E", "-j", "auto"]
    paths_options = ["-c", str(FOLDER), "-d", str(work / "doctrees"), str(work / "source"), str(site)]
    status = sphinx_build([*options, *paths_options])
    if status == 0:
        _write_assets(site, documents, script)
        write_twins(site, {path: twin(text, _code_of(path, code)) for path, text in pages.items()})
        _say(f"docs: open {site / 'index.html'}")
    return status


def write_pages(pages: Iterable[tuple[str, str]], folder: Path) -> int:
    """Write the source of every page, and return their number. The files stay for looking up warnings of Sphinx."""
    shutil.rmtree(folder, ignore_errors=True)
    count = 0
    for path, text in pages:
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        count += 1
    return count


def _code_of(path: str, code: Mapping[str, Mapping[str, tuple[Sample, ...]]]) -> Mapping[str, tuple[Sample, ...]]:
    """The samples of the operations on a page."""
    folder, *rest = path.split("/")
    return code[rest[0]] if folder == "http" else {}


def write_twins(site: Path, twins: Mapping[str, str]) -> None:
    """Write the Markdown twin of each page, their index and all of them in one file."""
    files = {**twins, "llms.txt": index(twins), "llms-full.txt": full(twins)}
    for path, text in files.items():
        (site / path).write_text(text, encoding="utf-8")


def _write_assets(site: Path, documents: Mapping[str, Mapping[str, Any]], script: Path) -> None:
    """Write what the HTTP references load: the renderer, and the documents as scripts, which pages on disk may load."""
    shutil.copyfile(script, site / "_static" / "scalar.js")
    for vendor, document in documents.items():
        folder = site / "http" / vendor
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        (folder / "openapi.json").write_text(text, encoding="utf-8")
        (folder / "openapi.js").write_text(
            f"const VENDOR = {json.dumps(vendor)};\nconst OPENAPI = {text};\n", encoding="utf-8"
        )


def _say(line: str) -> None:
    Console(stderr=True, highlight=False).print(line, soft_wrap=True, markup=False)


if __name__ == "__main__":
    sys.exit(main())
