"""The two directions in which values travel, and what a difference means in each."""

from enum import Enum

from generator.release.change import Severity


class Direction(Enum):
    """Who writes a value that a schema describes."""

    REQUEST = "requests"
    """The caller: it breaks where less is accepted than before."""
    ANSWER = "answers"
    """The vendor: the caller breaks where more, or something else, may arrive than before."""

    @property
    def less(self) -> Severity:
        """The weight of a schema that allows less than before."""
        return Severity.BREAK if self is Direction.REQUEST else Severity.ADDITION

    @property
    def more(self) -> Severity:
        """The weight of a schema that allows more than before."""
        return Severity.ADDITION if self is Direction.REQUEST else Severity.BREAK
