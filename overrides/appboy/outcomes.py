"""Partial success (chapter "User Track Responses"): what is affected by an error in `errors` was not processed."""

from collections.abc import Sequence
from typing import Any

from engagement_core.narrowing import is_list
from engagement_core.outcome import Outcome, PartialFailureError

__all__ = ["PartialFailureError", "Reporting"]


class Reporting(Outcome):
    """Base of the answers to everything that writes."""

    __slots__ = ()

    def failures(self) -> Sequence[Any]:
        """The field `errors`, for the answers that have one; texts, unless the vendor sends something else."""
        found: Any = getattr(self, "errors", None)
        return found if is_list(found) else ()
