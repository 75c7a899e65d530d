"""The distributions of this repository, and where the version of each is set."""

from pathlib import Path

from attrs import frozen
from packaging.version import InvalidVersion, Version

from generator.config import load_config
from generator.diagnostics import file_error
from generator.paths import ProjectPaths

CORE = "core"
_HANDWRITTEN = (CORE, "mcp")
"""The folders in clients/ of the packages that have no spec, in release order."""


@frozen
class Distribution:
    """A Python distribution."""

    key: str
    """Its folder in clients/: `core`, `mcp` or the vendor."""
    name: str
    """The name to install."""
    package: str
    """The name to import."""
    version: Version
    version_file: Path
    """The file in which the version is set, relative to the repository."""
    changelog: Path

    @property
    def is_generated(self) -> bool:
        """Whether it is generated from a spec."""
        return self.key not in _HANDWRITTEN

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders that belong to it, relative to the repository."""
        return (f"clients/{self.key}", f"specs/{self.key}") if self.is_generated else (f"clients/{self.key}",)

    @property
    def legend(self) -> str:
        """Explains JSON pointers in locations; empty without a spec."""
        return f" (# is specs/{self.key}/openapi.yaml)" if self.is_generated else ""

    def tag(self, version: Version) -> str:
        """Return the git tag of a release."""
        return f"{self.name}-v{version}"


def distribution(paths: ProjectPaths, key: str) -> Distribution:
    """Return the distribution with a key.

    Raises:
        GenerationError: Its settings are missing or invalid.
    """
    if key in _HANDWRITTEN:
        file = paths.version_file(key)
        version = _version(file, paths.version(key))
        version_file, changelog = file.relative_to(paths.root), paths.clients / key / "CHANGELOG.md"
        return Distribution(key, f"engagement-{key}", f"engagement_{key}", version, version_file, changelog)
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


def distribution_keys(paths: ProjectPaths) -> list[str]:
    """Return the keys of all distributions in release order: the core first, which the others require."""
    return [*(key for key in _HANDWRITTEN if key == CORE or (paths.clients / key).exists()), *paths.vendors()]


def distributions(paths: ProjectPaths) -> list[Distribution]:
    """Return all distributions in release order."""
    return [distribution(paths, key) for key in distribution_keys(paths)]


def _version(file: Path, text: str) -> Version:
    try:
        return Version(text)
    except InvalidVersion as error:
        raise file_error(file, f"{text!r} is not a valid version.", "Set one such as 1.2.3.") from error
