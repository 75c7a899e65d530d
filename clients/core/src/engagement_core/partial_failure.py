"""Answers that can say that a part of a request failed while the rest was done."""

from collections.abc import Sequence
from typing import Any, Self

from engagement_core.errors import EngagementError, can_be_pickled
from engagement_core.redaction import mask_message

_MOST_SHOWN = 300
"""Characters of what is said of one part."""


class PartialFailureMixin:
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

    def __init__(self, answer: PartialFailureMixin) -> None:
        super().__init__(answer)
        self.answer = answer
        """The whole answer."""
        self.errors: Sequence[Any] = answer.failures()
        """What the vendor says of each part that failed."""

    def __str__(self) -> str:
        listed = "; ".join(mask_message(str(error), _MOST_SHOWN) for error in self.errors[:3])
        more = f"; and {len(self.errors) - 3} more" if len(self.errors) > 3 else ""
        return f"A part of the request failed, the rest was done: {listed}{more}."

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        answer = self.answer if can_be_pickled(self.answer) else _Texts([str(error) for error in self.errors])
        return type(self), (answer,)


class _Texts(PartialFailureMixin):
    """What takes the place of an answer that is nested too deeply for pickle: what it says of the parts that failed."""

    __slots__ = ("_texts",)

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts

    def failures(self) -> Sequence[str]:
        """The texts."""
        return self._texts
