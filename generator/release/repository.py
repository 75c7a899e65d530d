"""What git knows: the tags of releases, what stood there then, and whether everything is committed."""

import io
import subprocess
import tarfile
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen
from packaging.version import InvalidVersion, Version

from generator.release.distribution import Distribution


class RepositoryError(Exception):
    """Git cannot do what a release needs."""


@frozen
class Release:
    """A release of the past."""

    tag: str
    version: Version


@frozen
class Repository:
    """A git repository."""

    root: Path

    def last_release(self, distribution: Distribution) -> Release | None:
        """The highest version that was released from a commit before this one; None where there is none."""
        prefix = distribution.tag(Version("0"))[:-1]
        tags = self._git("tag", "--list", f"{prefix}*", "--merged", "HEAD").decode().split()
        releases = [Release(tag, version) for tag in tags if (version := _version(tag.removeprefix(prefix)))]
        return max(releases, key=lambda release: release.version, default=None)

    def extract(self, tag: str, folders: Sequence[str], target: Path) -> None:
        """Write what stood in these folders at a tag to a folder, without touching the working tree."""
        archive = self._git("archive", "--format=tar", tag, "--", *folders)
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            tar.extractall(target, filter="data")

    def uncommitted(self) -> list[str]:
        """The files that differ from the last commit, or that no commit has."""
        lines = self._git("status", "--porcelain", "--untracked-files=all").decode().splitlines()
        return [line[3:] for line in lines]

    def _git(self, *arguments: str) -> bytes:
        if not (self.root / ".git").exists():
            raise RepositoryError(f"{self.root} is not a git repository, and releases are tags of one. Clone it.")
        # Git asks who owns a repository lest somebody else's hooks run; whoever calls this runs its code already.
        command = ["git", "-c", f"safe.directory={self.root}", *arguments]
        try:
            done = subprocess.run(command, cwd=self.root, capture_output=True, check=False)
        except FileNotFoundError as error:
            raise RepositoryError("There is no git. Install it.") from error
        if done.returncode:
            said = done.stderr.decode(errors="replace").strip()
            raise RepositoryError(f"`git {' '.join(arguments)}` failed: {said}")
        return done.stdout


def _version(text: str) -> Version | None:
    """The version in a tag; None for a tag that only looks like one of a release."""
    try:
        return Version(text)
    except InvalidVersion:
        return None
