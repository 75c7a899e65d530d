# Copied from overrides/appboy/partial_success.py; edit it there.

"""Results that say how much of a request was done, and count as true only where all of it was.

Partial success (chapter "User Track Responses"): what is affected by an error in `errors` was not processed, although
`message` says `success`.
"""

from collections.abc import Sequence
from typing import Any

from engagement_core.partial_failure import PartialFailureError, PartialFailureMixin
from engagement_core.type_guards import is_list

__all__ = ["Callback", "Deletion", "PartialFailureError", "Reporting"]

_DONE = (None, "success", "queued")
"""What `message` says of a request that was done or kept; the answer to a schedule may have none."""


class Reporting(PartialFailureMixin):
    """Base of the answers to everything that writes."""

    __slots__ = ()

    def failures(self) -> Sequence[Any]:
        """The field `errors`, for the answers that have one; texts, unless the vendor sends something else."""
        found: Any = getattr(self, "errors", None)
        if is_list(found):
            return found
        return [found] if found else ()

    def __bool__(self) -> bool:
        return not self.failures() and getattr(self, "message", None) in _DONE


class Deletion:
    """Base of the answer to a deletion of users."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return not getattr(self, "invalid_user_ids", None)


class Callback:
    """Base of what the vendor sends when an export has ended."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return getattr(self, "success", None) is True
