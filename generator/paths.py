"""The layout of the repository."""

import re
from pathlib import Path

from attrs import frozen

from generator.diagnostics import file_error


@frozen
class ProjectPaths:
    """The files and folders of a project, by its root."""

    root: Path

    @property
    def clients(self) -> Path:
        """The folder of the client packages and the core."""
        return self.root / "clients"

    def spec(self, vendor: str) -> Path:
        """The spec of a vendor."""
        return self.root / "specs" / vendor / "openapi.yaml"

    def overrides(self, vendor: str) -> Path:
        """The folder of a vendor's hand-written modules."""
        return self.root / "overrides" / vendor

    @property
    def guides(self) -> Path:
        """The folder of the guides of the site."""
        return self.root / "generator" / "docs" / "guides"

    @property
    def benchmarks(self) -> Path:
        """The file with the latest results of the benchmarks."""
        return self.root / "tests" / "benchmarks" / "results.json"

    def golden_requests(self, vendor: str) -> Path:
        """The folder of the golden requests of a vendor's contract tests."""
        return self.root / "tests" / "contract" / vendor / "wire"

    def vendors(self) -> list[str]:
        """The vendors that have both a spec and overrides."""
        specs = sorted((self.root / "specs").glob("*/openapi.yaml"))
        return [spec.parent.name for spec in specs if (self.overrides(spec.parent.name) / "client.toml").exists()]

    @property
    def core_version_file(self) -> Path:
        """The file that sets the version of engagement-core."""
        return self.version_file("core")

    def version_file(self, key: str) -> Path:
        """The file that sets the version of a hand-written package, by its folder in clients/."""
        return self.clients / key / "src" / f"engagement_{key}" / "_version.py"

    @property
    def core_readme(self) -> Path:
        """The README of engagement-core."""
        return self.clients / "core" / "README.md"

    def core_version(self) -> str:
        """The version of engagement-core in this project."""
        return self.version("core")

    def version(self, key: str) -> str:
        """The version of a hand-written package, by its folder in clients/."""
        file = self.version_file(key)
        found = re.search(r'^__version__ = "(.+)"$', file.read_text(encoding="utf-8"), re.MULTILINE)
        if found is None:
            raise file_error(file, "The file does not set __version__.", 'Add a line such as `__version__ = "1.2.3"`.')
        return found[1]


PROJECT = ProjectPaths(Path(__file__).resolve().parent.parent)
"""This repository."""
