"""Directions of data, and the severity of a schema change in each."""

from enum import Enum

from generator.release.change import Severity


class Direction(Enum):
    """Who sends the data that a schema describes."""

    REQUEST = "requests"
    """Sent by the caller, which breaks if the schema allows less than before."""
    RESPONSE = "responses"
    """Sent by the vendor; callers break if the schema allows more than before."""

    @property
    def narrowed(self) -> Severity:
        """The severity of a schema that allows less than before."""
        return Severity.BREAK if self is Direction.REQUEST else Severity.ADDITION

    @property
    def widened(self) -> Severity:
        """The severity of a schema that allows more than before."""
        return Severity.ADDITION if self is Direction.REQUEST else Severity.BREAK
