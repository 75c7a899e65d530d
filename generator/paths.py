"""Where the specs, the overrides and the clients stand."""

import re
from pathlib import Path

from attrs import frozen

from generator.diagnostics import refused


@frozen
class ProjectPaths:
    """Where everything stands."""

    root: Path

    @property
    def clients(self) -> Path:
        """The distributions."""
        return self.root / "clients"

    def spec(self, vendor: str) -> Path:
        """A vendor's spec."""
        return self.root / "specs" / vendor / "openapi.yaml"

    def overrides(self, vendor: str) -> Path:
        """A vendor's hand-written modules."""
        return self.root / "overrides" / vendor

    def vendors(self) -> list[str]:
        """The vendors that have both a spec and overrides."""
        specs = sorted((self.root / "specs").glob("*/openapi.yaml"))
        return [spec.parent.name for spec in specs if (self.overrides(spec.parent.name) / "client.toml").exists()]

    @property
    def core_version_file(self) -> Path:
        """The one file that states the version of engagement-core."""
        return self.clients / "core" / "src" / "engagement_core" / "_version.py"

    def core_version(self) -> str:
        """The version of engagement-core that a client is generated for."""
        file = self.core_version_file
        found = re.search(r'^__version__ = "(.+)"$', file.read_text(encoding="utf-8"), re.MULTILINE)
        if found is None:
            raise refused(file, "It states no version.", 'Write `__version__ = "1.2.3"`.')
        return found[1]


PROJECT = ProjectPaths(Path(__file__).resolve().parent.parent)
"""This repository."""
