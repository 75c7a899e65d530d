"""A change since the last release, and its severity."""

from collections.abc import Sequence
from enum import IntEnum

from attrs import frozen


class Severity(IntEnum):
    """What a change means for users."""

    DETAIL = 1
    """Users are not affected: texts, internals."""
    ADDITION = 2
    """Something was added; code written for the last release still works."""
    BREAK = 3
    """Code written for the last release may fail or not type-check."""


def first_of(items: Sequence[object]) -> str:
    """List the first three items, and how many more there are."""
    return ", ".join(map(str, items[:3])) + (f" and {len(items) - 3} more" if len(items) > 3 else "")


@frozen(order=True)
class Change:
    """One change."""

    severity: Severity
    location: str
    """A JSON pointer into the spec (`#/paths/...`), the path of a Python object, or a file."""
    text: str
    """What changed, as it reads after the location and a colon."""
    operations: tuple[str, ...] = ()
    """The operations affected by a change in a shared component."""

    def __str__(self) -> str:
        # A component may be shared by all operations.
        shown = first_of(self.operations)
        return f"{self.location}: {self.text}" + (f" ({shown})" if shown else "")
