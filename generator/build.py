"""Runs the stages: builds each client in a temporary folder, then swaps it in as a whole."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.catalog import api_index, catalog, catalog_text, docstring_examples, listed_methods
from generator.diagnostics import Diagnostic, GenerationError, file_error
from generator.ir.package import build_package
from generator.lint import lint
from generator.overrides.ast_utils import python_tree
from generator.overrides.load import Overrides
from generator.paths import ProjectPaths
from generator.render.renderer import Renderer
from generator.samples.calls import SampleCalls
from generator.samples.installed import installed_document
from generator.spec.document import Document
from generator.up_to_date import files_of, note_build

# As in pyproject.toml, so that copying does not reformat an override.
_STYLE = (
    "--config=line-length = 120",
    "--config=target-version = 'py311'",
    "--config=lint.isort.known-first-party = ['engagement_core', '*_client']",
    "--config=extend-exclude = ['*.ipynb']",
)

Report = Callable[[str], None]
"""Called with the name of each step as it starts."""


def load(paths: ProjectPaths, vendor: str) -> Document:
    """Load and lint a vendor's spec; raises GenerationError with every diagnostic."""
    document = Document.load(paths.spec(vendor))
    with _followed(document):
        diagnostics = lint(document)
    if diagnostics:
        raise GenerationError(diagnostics)
    return document


@contextmanager
def _followed(document: Document) -> Generator[None]:
    """Report chains of schemas that are too long for the recursion of the tools that follow them."""
    try:
        yield
    except RecursionError as error:
        message = "A chain of references between schemas is too long to follow."
        diagnostic = document.diagnostic(
            ("components", "schemas"), message, "Make the longest chain of references shorter."
        )
        raise GenerationError([diagnostic]) from error


def build(paths: ProjectPaths, vendor: str, report: Report) -> None:
    """Generate one client and replace the previous one; leaves the previous one untouched if anything fails."""
    with TemporaryDirectory(dir=paths.clients, prefix=".building-") as folder:
        fresh = Path(folder) / vendor
        generate(paths, vendor, fresh, report)
        report("swap")
        _swap(fresh, paths.clients / vendor)
    note_build(paths, vendor)


def check(paths: ProjectPaths, vendor: str, report: Report) -> list[Diagnostic]:
    """The differences between a fresh client and the one in clients/."""
    with TemporaryDirectory() as folder:
        fresh = Path(folder) / vendor
        generate(paths, vendor, fresh, report)
        report("compare")
        return list(_differences(fresh, paths.clients / vendor))


def generate(paths: ProjectPaths, vendor: str, target: Path, report: Report) -> None:
    """Write one client to a new folder."""
    report("lint")
    document = load(paths, vendor)
    report("build ir")
    overrides = Overrides(paths.overrides(vendor))
    with _followed(document):
        package = build_package(vendor, document, overrides)
    report("render")
    spec = "openapi.yaml" if len(document.files) == 1 else "*.yaml"
    wire = paths.golden_requests(vendor)
    content = catalog(package, document, overrides, wire)
    renderer = Renderer(
        package,
        paths.core_version(),
        paths.core_readme,
        methods=listed_methods(content),
        examples=docstring_examples(content),
    )
    for path, text in renderer.files():
        _write(target / path, text, f"Generated from specs/{vendor}/{spec}; do not edit.")
    source = target / "src" / package.package
    _write(source / "catalog.json", catalog_text(content), "")
    calls = SampleCalls(document, overrides.config, content, wire)
    _write(source / "openapi.json", installed_document(vendor, document, calls), "")
    _write(target / "api.md", api_index(content), "")
    shutil.copyfile(paths.root / "LICENSE", target / "LICENSE")
    changelog = paths.overrides(vendor) / "CHANGELOG.md"
    if changelog.exists():
        shutil.copyfile(changelog, target / "CHANGELOG.md")
    report("copy overrides")
    for file in overrides.modules():
        _copy(paths, file, source / file.name)
    for file in overrides.mock_files():
        _copy(paths, file, source / "testing" / file.relative_to(overrides.folder))
    for file in overrides.examples():
        _copy(paths, file, target / "examples" / file.name)
    report("format")
    _format(target)


def _write(file: Path, text: str, header: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"# {header}\n\n{text}" if file.suffix == ".py" else text, encoding="utf-8")


def _copy(paths: ProjectPaths, file: Path, destination: Path) -> None:
    if destination.exists():
        raise file_error(file, f"A generated file is also called {destination.name}.", "Rename the module.")
    _write(destination, file.read_text(encoding="utf-8"), f"Copied from {file.relative_to(paths.root)}; edit it there.")


def _format(target: Path) -> None:
    for command in (["check", "--fix-only", "--select", "I,F401,TC005"], ["format"]):
        ruff = [str(Path(sys.executable).with_name("ruff")), *command, "--quiet", "--no-cache", "--isolated"]
        done = subprocess.run([*ruff, *_STYLE, "."], capture_output=True, encoding="utf-8", check=False, cwd=target)
        if done.returncode:
            for file in sorted(target.rglob("*.py")):
                python_tree(file, shown=file.relative_to(target), hint="Correct the template that renders it.")
            message = f"The generated code cannot be formatted: {done.stderr or done.stdout}"
            raise file_error(target, message, "Correct the template that renders it.")


def _swap(fresh: Path, target: Path) -> None:
    """Replace the previous client, which is removed only once the fresh one is in its place."""
    previous = fresh.parent / "previous"
    if target.exists():
        target.rename(previous)
    try:
        fresh.rename(target)
    except OSError:
        if previous.exists():
            previous.rename(target)
        raise


def _differences(fresh: Path, target: Path) -> list[Diagnostic]:
    hint = "Run `make generate` and commit the result; do not edit generated files."
    diagnostics: list[Diagnostic] = []
    for path in sorted(files_of(fresh) | files_of(target)):
        new, old = fresh / path, target / path
        if not old.exists():
            diagnostics.append(Diagnostic(old, 0, "", "The file is missing.", hint))
        elif not new.exists():
            diagnostics.append(Diagnostic(old, 0, "", "The generator does not write this file.", hint))
        elif new.read_bytes() != old.read_bytes():
            line = _first_difference(new, old)
            diagnostics.append(Diagnostic(old, line, "", "The file differs from a fresh build.", hint))
    return diagnostics


def _first_difference(new: Path, old: Path) -> int:
    pairs = zip(new.read_bytes().splitlines(), old.read_bytes().splitlines(), strict=False)
    return next((number for number, (a, b) in enumerate(pairs, 1) if a != b), 0)
