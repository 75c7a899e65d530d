# Copied from overrides/braze/write_results.py; edit it there.

"""Base classes of results that are true only if everything in the request was accepted (page "API errors").

A success may list `errors` about single objects although its `message` is `success`, and a `notice` may say that
nothing is sent at all.
"""

from collections.abc import Sequence
from typing import Any

from engagement_core.partial_failure import PartialFailureMixin
from engagement_core.type_guards import is_list

_FIELDS = ("errors", "rename_errors", "removal_errors")
_SUCCESS = (None, "success", "queued")
"""The `message` of a request that was accepted, or queued during maintenance; some responses have none."""


class WriteResult(PartialFailureMixin):
    """Base class of write responses."""

    __slots__ = ()

    def failures(self) -> Sequence[Any]:
        """Return the errors about single objects, and the notice that nothing is sent."""
        found: list[Any] = []
        for name in _FIELDS:
            errors = getattr(self, name, None)
            found += errors if is_list(errors) else [errors] if errors else []
        notice = getattr(self, "notice", None)
        return [*found, notice] if notice else found

    def __bool__(self) -> bool:
        return not self.failures() and getattr(self, "message", None) in _SUCCESS


class ExportCallback:
    """Base class of the callback of exports."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return getattr(self, "success", None) is True
