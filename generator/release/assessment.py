"""Assesses the changes since the last release: which version bump they require."""

from collections.abc import Sequence

from attrs import frozen

from generator.paths import ProjectPaths
from generator.release.change import Change, Severity
from generator.release.comparison import changes_since
from generator.release.distribution import Distribution
from generator.release.repository import Release, Repository
from generator.release.versions import VersionBump, required_bump


@frozen
class Assessment:
    """A distribution, its last release and the changes since."""

    distribution: Distribution
    release: Release | None
    """None before the first release."""
    changes: Sequence[Change]
    bump: VersionBump | None
    """None if nothing has changed, and before the first release."""

    @property
    def breaks(self) -> list[Change]:
        """The changes that break code written for the last release."""
        return [change for change in self.changes if change.severity is Severity.BREAK]

    @property
    def too_low(self) -> bool:
        """Whether the version is lower than the changes require."""
        return self.bump is not None and self.distribution.version < self.bump.lowest


def assess(distribution: Distribution, repository: Repository, paths: ProjectPaths) -> Assessment:
    """Compare a distribution with its last release."""
    release = repository.last_release(distribution)
    if release is None:
        return Assessment(distribution, None, (), None)
    changes = changes_since(release, repository, paths, distribution)
    return Assessment(distribution, release, changes, required_bump(release.version, changes))
