"""The two directions in which values travel, and what a difference means in each."""

from enum import Enum

from generator.release.change import Weight


class Side(Enum):
    """Who writes a value that a schema describes."""

    REQUEST = "requests"
    """The caller: it breaks where less is accepted than before."""
    ANSWER = "answers"
    """The vendor: the caller breaks where more, or something else, may arrive than before."""

    @property
    def less(self) -> Weight:
        """The weight of a schema that allows less than before."""
        return Weight.BREAK if self is Side.REQUEST else Weight.ADDITION

    @property
    def more(self) -> Weight:
        """The weight of a schema that allows more than before."""
        return Weight.ADDITION if self is Side.REQUEST else Weight.BREAK
