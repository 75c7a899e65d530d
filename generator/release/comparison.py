"""Finds the changes between the last release of a distribution and the working tree."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.paths import ProjectPaths
from generator.release.change import Change, Severity, first_of
from generator.release.distribution import Distribution
from generator.release.python_api import compare_packages
from generator.release.repository import Release, Repository
from generator.release.requirements import compare_requirements
from generator.release.spec import compare_specs

# These files differ in every release.
_RELEASE_FILES = {"CHANGELOG.md", "_version.py"}


def changes_since(
    release: Release, repository: Repository, paths: ProjectPaths, distribution: Distribution
) -> list[Change]:
    """List all changes; if only details changed, one entry names the files."""
    with TemporaryDirectory() as folder:
        old = Path(folder)
        repository.extract(release.tag, distribution.folders, old)
        return list(_changes(old, paths.root, distribution, release))


def _changes(old: Path, new: Path, distribution: Distribution, release: Release) -> Iterator[Change]:
    client = Path("clients") / distribution.key
    differing = _differing(old / client, new / client, distribution, release)
    changes: list[Change] = []
    if distribution.is_generated:
        spec = Path("specs") / distribution.key / "openapi.yaml"
        changes += compare_specs(old / spec, new / spec)
    if any(file.suffix == ".py" for file in differing):
        changes += compare_packages(distribution.package, old / client / "src", new / client / "src")
    if Path("pyproject.toml") in differing:
        changes += compare_requirements(old, new, client / "pyproject.toml")
    yield from changes
    if differing and not changes:
        yield Change(Severity.DETAIL, str(client), f"texts or internals changed: {first_of(differing)}")


def _differing(old: Path, new: Path, distribution: Distribution, release: Release) -> list[Path]:
    """List the files of a distribution that differ in more than the version."""
    return [
        path
        for path in sorted(_files(old) | _files(new))
        if _content(old / path, str(release.version)) != _content(new / path, str(distribution.version))
    ]


def _files(folder: Path) -> set[Path]:
    return {
        file.relative_to(folder)
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts and file.name not in _RELEASE_FILES
    }


def _content(file: Path, version: str) -> bytes | None:
    if not file.exists():
        return None
    content = file.read_bytes()
    return content.replace(f'version = "{version}"'.encode(), b"") if file.name == "pyproject.toml" else content
