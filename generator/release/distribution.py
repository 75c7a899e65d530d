"""The distributions of this repository, and where each states its version."""

from pathlib import Path

from attrs import frozen
from packaging.version import InvalidVersion, Version

from generator.config import load_config
from generator.diagnostics import file_error
from generator.paths import ProjectPaths

CORE = "core"


@frozen
class Distribution:
    """One distribution."""

    key: str
    """`core`, or the vendor: the name of its folder in clients/."""
    name: str
    """What users install."""
    package: str
    """What users import."""
    version: Version
    statement: Path
    """The one file where the version is stated, relative to the repository."""
    changelog: Path

    @property
    def folders(self) -> tuple[str, ...]:
        """What belongs to it, relative to the repository."""
        return (f"clients/{self.key}",) if self.key == CORE else (f"clients/{self.key}", f"specs/{self.key}")

    @property
    def legend(self) -> str:
        """What the places of differences stand for that begin with `#`; empty where there are none."""
        return "" if self.key == CORE else f" (# is specs/{self.key}/openapi.yaml)"

    def tag(self, version: Version) -> str:
        """The git tag of a release."""
        return f"{self.name}-v{version}"


def distribution(paths: ProjectPaths, key: str) -> Distribution:
    """One distribution; raises GenerationError where its settings are missing or wrong."""
    if key == CORE:
        file = paths.core_version_file
        version = _version(file, paths.core_version())
        shown, changelog = file.relative_to(paths.root), paths.clients / CORE / "CHANGELOG.md"
        return Distribution(CORE, "engagement-core", "engagement_core", version, shown, changelog)
    file = paths.overrides(key) / "client.toml"
    settings = load_config(file)
    return Distribution(
        key,
        settings.distribution,
        settings.package,
        _version(file, settings.version),
        file.relative_to(paths.root),
        file.parent / "CHANGELOG.md",
    )


def distributions(paths: ProjectPaths) -> list[Distribution]:
    """All of them, in the order in which they must be released: the core first, which the others need."""
    return [distribution(paths, key) for key in (CORE, *paths.vendors())]


def _version(file: Path, text: str) -> Version:
    try:
        return Version(text)
    except InvalidVersion as error:
        raise file_error(file, f"The version {text} is none.", "State one such as 1.2.3.") from error
