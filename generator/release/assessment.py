"""What the differences since the last release demand of the next version."""

from collections.abc import Sequence

from attrs import frozen

from generator.paths import ProjectPaths
from generator.release.change import Change, Severity
from generator.release.comparison import changes_since
from generator.release.distribution import Distribution
from generator.release.repository import Release, Repository
from generator.release.versions import Move, needed_move


@frozen
class Assessment:
    """One distribution, its last release and what has changed since."""

    distribution: Distribution
    release: Release | None
    """None before the first release."""
    changes: Sequence[Change]
    move: Move | None
    """None where nothing has changed, and before the first release."""

    @property
    def breaks(self) -> list[Change]:
        """The differences that break what was written for the last release."""
        return [change for change in self.changes if change.weight is Severity.BREAK]

    @property
    def too_low(self) -> bool:
        """Whether the version that is stated does not allow what has changed."""
        return self.move is not None and self.distribution.version < self.move.lowest


def assess(distribution: Distribution, repository: Repository, paths: ProjectPaths) -> Assessment:
    """Compare a distribution with its last release."""
    release = repository.last_release(distribution)
    if release is None:
        return Assessment(distribution, None, (), None)
    changes = changes_since(release, repository, paths, distribution)
    return Assessment(distribution, release, changes, needed_move(release.version, changes))
