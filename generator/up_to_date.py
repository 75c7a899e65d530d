"""Recognizes a client that the last build left as a build would leave it now, so that it need not be built again."""

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

import engagement_core
from generator.paths import PROJECT, ProjectPaths

_IGNORED = {"__pycache__", "dist"}


def is_up_to_date(paths: ProjectPaths, vendor: str) -> bool:
    """Whether nothing has changed since the last build: neither what it reads nor what it wrote."""
    record = _record(paths, vendor)
    return record.exists() and record.read_text(encoding="utf-8") == _digest(paths, vendor)


def note_build(paths: ProjectPaths, vendor: str) -> None:
    """Remember the state after a build."""
    record = _record(paths, vendor)
    record.parent.mkdir(parents=True, exist_ok=True)
    record.write_text(_digest(paths, vendor), encoding="utf-8")


def files_of(folder: Path) -> set[Path]:
    """The files of a client below its folder, without those that Python and package tools leave there."""
    files = (file.relative_to(folder) for file in folder.rglob("*") if file.is_file())
    return {file for file in files if not _IGNORED & set(file.parts)}


def _record(paths: ProjectPaths, vendor: str) -> Path:
    return paths.root / "dist" / "generated" / f"{vendor}.sha256"


def _digest(paths: ProjectPaths, vendor: str) -> str:
    digest = hashlib.sha256(sys.version.encode())
    for file in _files(paths, vendor):
        content = file.read_bytes()
        digest.update(f"{file} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _files(paths: ProjectPaths, vendor: str) -> Iterator[Path]:
    """What a build reads, the generator and its requirements included, and what it writes."""
    yield from (paths.root / "LICENSE", paths.core_readme, paths.core_version_file)
    # The versions of the tools.
    yield PROJECT.root / "requirements-dev.txt"
    for folder in (
        Path(__file__).parent,
        Path(engagement_core.__file__).parent,
        paths.spec(vendor).parent,
        paths.overrides(vendor),
        paths.golden_requests(vendor),
        paths.clients / vendor,
    ):
        yield from sorted(folder / file for file in files_of(folder))
