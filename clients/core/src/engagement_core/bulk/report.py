"""What a run came to."""

from collections.abc import Callable, Iterable
from typing import Any

from attrs import field, frozen

from engagement_core.bulk.item import Rejection
from engagement_core.errors import APIError, EngagementError


@frozen(kw_only=True)
class Progress:
    """Numbers of items so far."""

    accepted: int
    """Accepted in this run."""
    rejected: int
    """Rejected in this run."""
    unknown: int
    """Sent in this run or in an earlier one, outcome not known."""
    skipped: int
    """Passed over, since they were accepted or rejected in an earlier run."""
    in_flight: int
    """Being sent at this moment."""


@frozen(kw_only=True)
class BulkReport:
    """Numbers of items that the run took from its input, by what became of them. It can be pickled.

    It is true if every item was accepted or skipped.
    """

    accepted: int
    """Accepted in this run."""
    rejected: int
    """Rejected in this run."""
    unknown: int
    """Sent in this run or in an earlier one, outcome not known; sent again only with `resend_unknown`."""
    skipped: int
    """Passed over, since they were accepted or rejected in an earlier run."""
    unsent: int
    """Not processed by the vendor, because of an error or because the run stopped; another run sends them."""
    rejections: Iterable[tuple[str, Rejection]] = field(repr=False)
    """Key and reason of all that were rejected in this run, read from the ledger while you iterate."""
    error: APIError | None = None
    """The first error that left items unsent or unknown, or whose answer could not be read."""

    def __bool__(self) -> bool:
        return not (self.rejected or self.unknown or self.unsent)

    def raise_for_failures(self) -> None:
        """Raise BulkError unless every item was accepted or skipped."""
        if not self:
            raise BulkError("Not every item was accepted", self) from self.error


class BulkError(EngagementError):
    """A run stopped early or has failures; `report` says what became of the items. It can be pickled."""

    def __init__(self, message: str, report: BulkReport) -> None:
        super().__init__(message, report)
        self.message = message
        self.report = report

    def __str__(self) -> str:
        done = self.report
        counts = (
            f"{done.accepted} accepted, {done.rejected} rejected, {done.unknown} unknown, {done.unsent} not sent, "
            f"{done.skipped} done before"
        )
        cause = f" The cause: {self.__cause__}" if self.__cause__ else ""
        return f"{self.message}: {counts}.{cause}"

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return _restore, (self.message, self.report, self.__cause__)


def _restore(message: str, report: BulkReport, cause: BaseException | None) -> BulkError:
    # Pickle forgets what an exception was raised from.
    error = BulkError(message, report)
    error.__cause__ = cause
    return error
