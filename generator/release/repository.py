"""Access to git: release tags, the files of a release, uncommitted changes."""

import io
import subprocess
import tarfile
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen
from packaging.version import InvalidVersion, Version

from generator.release.distribution import Distribution


class RepositoryError(Exception):
    """A git command failed, or git is not available."""


@frozen
class Release:
    """A past release."""

    tag: str
    version: Version


@frozen
class Repository:
    """A git repository."""

    root: Path

    def last_release(self, distribution: Distribution) -> Release | None:
        """Return the release with the highest version in the history of HEAD; None if there is none."""
        prefix = distribution.tag(Version("0"))[:-1]
        tags = self._git("tag", "--list", f"{prefix}*", "--merged", "HEAD").decode().split()
        releases = [Release(tag, version) for tag in tags if (version := _version(tag.removeprefix(prefix)))]
        return max(releases, key=lambda release: release.version, default=None)

    def extract(self, tag: str, folders: Sequence[str], target: Path) -> None:
        """Extract folders as of a tag into a target folder, without touching the working tree."""
        archive = self._git("archive", "--format=tar", tag, "--", *folders)
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            tar.extractall(target, filter="data")

    def uncommitted(self) -> list[str]:
        """List the files that are modified or untracked."""
        lines = self._git("status", "--porcelain", "--untracked-files=all").decode().splitlines()
        return [line[3:] for line in lines]

    def _git(self, *arguments: str) -> bytes:
        if not (self.root / ".git").exists():
            raise RepositoryError(f"{self.root} is not a git repository, but releases are git tags. Clone it.")
        # Git rejects repositories of other owners because of their hooks; the caller already runs code from this one.
        command = ["git", "-c", f"safe.directory={self.root}", *arguments]
        try:
            done = subprocess.run(command, cwd=self.root, capture_output=True, check=False)
        except FileNotFoundError as error:
            raise RepositoryError("git was not found. Install it.") from error
        if done.returncode:
            output = done.stderr.decode(errors="replace").strip()
            raise RepositoryError(f"`git {' '.join(arguments)}` failed: {output}")
        return done.stdout


def _version(text: str) -> Version | None:
    """Return the version of a tag; None if it is not a release tag."""
    try:
        return Version(text)
    except InvalidVersion:
        return None
