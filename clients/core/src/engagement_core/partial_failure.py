"""Responses that can report that a part of a request failed while the rest succeeded."""

from collections.abc import Sequence
from typing import Any, Self

from engagement_core.errors import EngagementError, can_be_pickled
from engagement_core.redaction import mask_message

_MAX_SHOWN = 300
"""Characters of the reason for one part."""


class PartialFailureMixin:
    """Base class of response models that can report a partial failure; subclasses implement `failures`.

    A response is true if everything succeeded, and false if a part failed.
    """

    __slots__ = ()

    def __bool__(self) -> bool:
        return not self.failures()

    def failures(self) -> Sequence[Any]:
        """The vendor's reason for each part that failed; empty if everything succeeded."""
        return ()

    def raise_for_errors(self) -> Self:
        """Return this response if everything succeeded.

        Raises:
            PartialFailureError: A part of the request failed.
        """
        if self.failures():
            raise PartialFailureError(self)
        return self


class PartialFailureError(EngagementError):
    """A part of a request failed and the rest succeeded: sending all of it again would repeat that rest."""

    def __init__(self, response: PartialFailureMixin) -> None:
        super().__init__(response)
        self.response = response
        """The whole response."""
        self.errors: Sequence[Any] = response.failures()
        """The vendor's reason for each part that failed."""

    def __str__(self) -> str:
        listed = "; ".join(mask_message(str(error), _MAX_SHOWN) for error in self.errors[:3])
        more = f"; and {len(self.errors) - 3} more" if len(self.errors) > 3 else ""
        return f"A part of the request failed, the rest succeeded: {listed}{more}."

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        response = self.response if can_be_pickled(self.response) else _Texts([str(error) for error in self.errors])
        return type(self), (response,)


class _Texts(PartialFailureMixin):
    """Stands in for a response that is nested too deeply to be pickled: the reasons for the parts that failed."""

    __slots__ = ("_texts",)

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts

    def failures(self) -> Sequence[str]:
        """The reasons."""
        return self._texts
