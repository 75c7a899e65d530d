"""Answers that can say that a part of a request failed while the rest was done."""

from collections.abc import Sequence
from typing import Any, Self

from engagement_core.errors import EngagementError


class Outcome:
    """Base of the models of such answers; a vendor's own subclass says where they tell of failures.

    One is true if all was done, and false if a part failed.
    """

    __slots__ = ()

    def __bool__(self) -> bool:
        return not self.failures()

    def failures(self) -> Sequence[Any]:
        """What the vendor says of each part that failed; nothing where all was done."""
        return ()

    def raise_for_errors(self) -> Self:
        """Return this answer; raises PartialFailureError where a part of the request failed."""
        if self.failures():
            raise PartialFailureError(self)
        return self


class PartialFailureError(EngagementError):
    """A part of a request failed and the rest was done: to send all of it again would do that rest twice."""

    def __init__(self, answer: Outcome) -> None:
        super().__init__(answer)
        self.answer = answer
        """The whole answer."""
        self.errors: Sequence[Any] = answer.failures()
        """What the vendor says of each part that failed."""

    def __str__(self) -> str:
        listed = "; ".join(str(error) for error in self.errors[:3])
        more = f"; and {len(self.errors) - 3} more" if len(self.errors) > 3 else ""
        return f"A part of the request failed, the rest was done: {listed}{more}."
