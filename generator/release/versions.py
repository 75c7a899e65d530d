"""Semantic versioning: the bump that changes require."""

from collections.abc import Sequence

from attrs import frozen
from packaging.version import Version

from generator.release.change import Change, Severity

_RULES = {
    Severity.BREAK: ("major", "there are breaking changes"),
    Severity.ADDITION: ("minor", "there are additions and no breaking changes"),
    Severity.DETAIL: ("patch", "only texts and internals changed"),
}
_RULES_BELOW_ONE = {
    Severity.BREAK: ("minor", "there are breaking changes; below 1.0 they bump the minor version"),
    Severity.ADDITION: ("patch", "there are additions and no breaking changes; below 1.0 they bump the patch version"),
    Severity.DETAIL: ("patch", "only texts and internals changed"),
}


@frozen
class VersionBump:
    """The lowest next version."""

    part: str
    """`major`, `minor` or `patch`."""
    reason: str
    lowest: Version


def required_bump(released: Version, changes: Sequence[Change]) -> VersionBump | None:
    """Return the smallest bump that semantic versioning allows; None if nothing has changed."""
    if not changes:
        return None
    rules = _RULES if released.major else _RULES_BELOW_ONE
    part, reason = rules[max(change.severity for change in changes)]
    return VersionBump(part, reason, _bumped(released, part))


def _bumped(version: Version, part: str) -> Version:
    if part == "major":
        return Version(f"{version.major + 1}.0.0")
    if part == "minor":
        return Version(f"{version.major}.{version.minor + 1}.0")
    return Version(f"{version.major}.{version.minor}.{version.micro + 1}")
