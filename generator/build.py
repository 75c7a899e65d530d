"""Building the clients: everything into a temporary tree first, then into its place."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.diagnostics import Diagnostic, GenerationError
from generator.ir.package import work_out
from generator.lint import lint
from generator.overrides.ast_utils import python_tree
from generator.overrides.load import Overrides
from generator.paths import ProjectPaths
from generator.render.renderer import Renderer
from generator.spec.document import Document

# The same as in pyproject.toml, so that a formatted override stays as it is when it is copied.
_STYLE = (
    "--config=line-length = 120",
    "--config=target-version = 'py311'",
    "--config=lint.isort.known-first-party = ['engagement_core', '*_client']",
)

Report = Callable[[str], None]
"""Called with the name of each step when it begins."""


def load(paths: ProjectPaths, vendor: str) -> Document:
    """A vendor's spec; raises GenerationError for everything that the lint rules find."""
    document = Document.load(paths.spec(vendor))
    diagnostics = lint(document)
    if diagnostics:
        raise GenerationError(diagnostics)
    return document


def build(paths: ProjectPaths, vendor: str, report: Report) -> None:
    """Generate one client into its place; where anything is wrong, what stood there before stays as it was."""
    with TemporaryDirectory(dir=paths.clients, prefix=".building-") as folder:
        fresh = Path(folder) / vendor
        generate(paths, vendor, fresh, report)
        report("swap")
        _swap(fresh, paths.clients / vendor)


def check(paths: ProjectPaths, vendor: str, report: Report) -> list[Diagnostic]:
    """The differences between a fresh client and the one that stands in clients/."""
    with TemporaryDirectory() as folder:
        fresh = Path(folder) / vendor
        generate(paths, vendor, fresh, report)
        report("compare")
        return list(_differences(fresh, paths.clients / vendor))


def generate(paths: ProjectPaths, vendor: str, target: Path, report: Report) -> None:
    """Write one client to a folder that does not exist yet."""
    report("lint")
    document = load(paths, vendor)
    report("work out")
    overrides = Overrides(paths.overrides(vendor))
    package = work_out(vendor, document, overrides)
    report("render")
    for path, text in Renderer(package, paths.core_version()).files():
        _write(target / path, text, f"Generated from specs/{vendor}/openapi.yaml; do not edit.")
    shutil.copyfile(paths.root / "LICENSE", target / "LICENSE")
    changelog = paths.overrides(vendor) / "CHANGELOG.md"
    if changelog.exists():
        shutil.copyfile(changelog, target / "CHANGELOG.md")
    report("merge overrides")
    source = target / "src" / package.package
    for file in overrides.modules():
        _copy(paths, file, source / file.name)
    for file in overrides.mock_files():
        _copy(paths, file, source / "testing" / file.relative_to(overrides.folder))
    report("format")
    _format(target)


def _write(file: Path, text: str, note: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"# {note}\n\n{text}" if file.suffix == ".py" else text, encoding="utf-8")


def _copy(paths: ProjectPaths, file: Path, place: Path) -> None:
    if place.exists():
        message = f"A generated file is called {place.name} too."
        raise GenerationError([Diagnostic(file, 0, "", message, "Give the module another name.")])
    _write(place, file.read_text(encoding="utf-8"), f"Copied from {file.relative_to(paths.root)}; edit it there.")


def _format(target: Path) -> None:
    for file in sorted(target.rglob("*.py")):
        python_tree(file, shown=file.relative_to(target), hint="Correct the template that wrote it.")
    for command in (["check", "--fix-only", "--select", "I,F401,TC005"], ["format"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--quiet", "--no-cache", "--isolated"]
        done = subprocess.run([*ruff, *_STYLE, "."], capture_output=True, encoding="utf-8", check=False, cwd=target)
        if done.returncode:
            message = f"The generated code cannot be formatted: {done.stderr or done.stdout}"
            raise GenerationError([Diagnostic(target, 0, "", message, "Correct the template that wrote it.")])


def _swap(fresh: Path, place: Path) -> None:
    """Put the fresh tree where the old one stood; the old one is only removed once the new one is in place."""
    old = fresh.parent / "old"
    if place.exists():
        place.rename(old)
    try:
        fresh.rename(place)
    except OSError:
        if old.exists():
            old.rename(place)
        raise


def _differences(fresh: Path, place: Path) -> list[Diagnostic]:
    hint = "Run `make generate` and commit the result; generated files are never edited."
    diagnostics: list[Diagnostic] = []
    for path in sorted(_files(fresh) | _files(place)):
        new, old = fresh / path, place / path
        if not old.exists():
            diagnostics.append(Diagnostic(old, 0, "", "The file is missing.", hint))
        elif not new.exists():
            diagnostics.append(Diagnostic(old, 0, "", "Nothing generates this file.", hint))
        elif new.read_bytes() != old.read_bytes():
            line = _first_difference(new, old)
            diagnostics.append(Diagnostic(old, line, "", "The file differs from a fresh generation.", hint))
    return diagnostics


def _files(folder: Path) -> set[Path]:
    ignored = {"__pycache__", "dist"}
    return {
        file.relative_to(folder)
        for file in folder.rglob("*")
        if file.is_file() and not ignored & set(file.relative_to(folder).parts)
    }


def _first_difference(new: Path, old: Path) -> int:
    pairs = zip(new.read_bytes().splitlines(), old.read_bytes().splitlines(), strict=False)
    return next((number for number, (a, b) in enumerate(pairs, 1) if a != b), 0)
