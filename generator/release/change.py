"""One difference between the last release and now, and how much it weighs."""

from enum import IntEnum

from attrs import frozen


class Severity(IntEnum):
    """What a difference means to those who use the release."""

    DETAIL = 1
    """Nobody need know: a text, an inner working."""
    ADDITION = 2
    """Something new; what was written for the last release works as before."""
    BREAK = 3
    """What was written for the last release may fail, or may not type-check."""


@frozen(order=True)
class Change:
    """One difference."""

    weight: Severity
    place: str
    """Where: a JSON pointer into the spec (`#/paths/...`), the path of a Python object, or a file."""
    text: str
    """What is different, in words: the rest of a sentence that starts with the place."""
    operations: tuple[str, ...] = ()
    """The operations that a difference of a shared part of the spec reaches."""

    def __str__(self) -> str:
        # A part that is shared by everything need not list everything.
        shown = ", ".join(self.operations[:3]) + (
            f" and {len(self.operations) - 3} more" if len(self.operations) > 3 else ""
        )
        return f"{self.place}: {self.text}" + (f" ({shown})" if shown else "")
