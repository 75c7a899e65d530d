"""Which part of a version must move."""

from collections.abc import Sequence

from attrs import frozen
from packaging.version import Version

from generator.release.change import Change, Severity

_RULES = {
    Severity.BREAK: ("major", "something breaks"),
    Severity.ADDITION: ("minor", "something is new and nothing breaks"),
    Severity.DETAIL: ("patch", "only texts and inner workings changed"),
}
_RULES_BELOW_ONE = {
    Severity.BREAK: ("minor", "something breaks, and below 1.0 the middle number stands for that"),
    Severity.ADDITION: ("patch", "something is new and nothing breaks; below 1.0 the last number stands for that"),
    Severity.DETAIL: ("patch", "only texts and inner workings changed"),
}


@frozen
class Move:
    """What the next version must be at least."""

    part: str
    """`major`, `minor` or `patch`."""
    reason: str
    lowest: Version


def needed_move(released: Version, changes: Sequence[Change]) -> Move | None:
    """The smallest move that the changes allow, by semantic versioning; None where nothing has changed."""
    if not changes:
        return None
    rules = _RULES if released.major else _RULES_BELOW_ONE
    part, reason = rules[max(change.weight for change in changes)]
    return Move(part, reason, _moved(released, part))


def _moved(version: Version, part: str) -> Version:
    if part == "major":
        return Version(f"{version.major + 1}.0.0")
    if part == "minor":
        return Version(f"{version.major}.{version.minor + 1}.0")
    return Version(f"{version.major}.{version.minor}.{version.micro + 1}")
