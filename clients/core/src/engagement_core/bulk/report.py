"""The result of a run."""

from collections.abc import Callable, Iterable
from typing import Any

from attrs import field, frozen

from engagement_core.bulk.item import Rejection
from engagement_core.errors import APIError, EngagementError


@frozen(kw_only=True)
class Progress:
    """Counts of items so far."""

    accepted: int
    """Accepted in this run."""
    rejected: int
    """Rejected in this run."""
    unknown: int
    """Sent in this run or in an earlier one, with an unknown outcome."""
    skipped: int
    """Accepted or rejected in an earlier run, and not resent."""
    in_flight: int
    """Being sent."""


@frozen(kw_only=True)
class BulkReport:
    """Counts of the items that the run read from its input, by outcome.

    A report is true if every item was accepted or skipped. It can be pickled.
    """

    accepted: int
    """Accepted in this run."""
    rejected: int
    """Rejected in this run."""
    unknown: int
    """Sent in this run or in an earlier one, with an unknown outcome; resent only with `resend_unknown`."""
    skipped: int
    """Accepted or rejected in an earlier run, and not resent."""
    unsent: int
    """Not processed by the vendor, because of an error or because the run stopped; the next run sends them."""
    rejections: Iterable[tuple[str, Rejection]] = field(repr=False)
    """Key and reason of each item that was rejected in this run, read from the ledger while you iterate."""
    error: APIError | None = None
    """The first error that left items unsent or unknown, or whose response could not be decoded."""

    def __bool__(self) -> bool:
        return not (self.rejected or self.unknown or self.unsent)

    def raise_for_failures(self) -> None:
        """Raise BulkError unless every item was accepted or skipped."""
        if not self:
            raise BulkError("Not every item was accepted", self) from self.error


class BulkError(EngagementError):
    """A run stopped early or has failures; `report` has the outcome of the items. It can be pickled."""

    def __init__(self, message: str, report: BulkReport) -> None:
        super().__init__(message, report)
        self.message = message
        self.report = report

    def __str__(self) -> str:
        report = self.report
        counts = (
            f"{report.accepted} accepted, {report.rejected} rejected, {report.unknown} unknown, "
            f"{report.unsent} unsent, {report.skipped} skipped"
        )
        cause = f" Cause: {self.__cause__}" if self.__cause__ else ""
        return f"{self.message}: {counts}.{cause}"

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return _restore, (self.message, self.report, self.__cause__)


def _restore(message: str, report: BulkReport, cause: BaseException | None) -> BulkError:
    # Pickle drops the cause of an exception.
    error = BulkError(message, report)
    error.__cause__ = cause
    return error
