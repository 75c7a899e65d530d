# Copied from overrides/appboy/partial_success.py; edit it there.

"""Base classes of results that are true only if the whole request was processed.

Partial success (chapter "User Track Responses"): the objects of the errors in `errors` were not processed, although
`message` says `success`.
"""

from collections.abc import Sequence
from typing import Any

from engagement_core.partial_failure import PartialFailureMixin
from engagement_core.type_guards import is_list

_SUCCESS = (None, "success", "queued")
"""The `message` of a request that was processed or queued; the response to a schedule may have none."""


class WriteResult(PartialFailureMixin):
    """Base class of write responses."""

    __slots__ = ()

    def failures(self) -> Sequence[Any]:
        """Return the field `errors` if there is one: strings, unless the vendor sends something else."""
        found: Any = getattr(self, "errors", None)
        if is_list(found):
            return found
        return [found] if found else ()

    def __bool__(self) -> bool:
        return not self.failures() and getattr(self, "message", None) in _SUCCESS


class DeletionResult:
    """Base class of the response to a deletion of users."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return not getattr(self, "invalid_user_ids", None)


class ExportCallback:
    """Base class of the callbacks of exports."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return getattr(self, "success", None) is True
