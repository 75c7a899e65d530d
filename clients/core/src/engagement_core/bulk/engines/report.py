"""Reports of partitions."""

import sqlite3
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from attrs import field, frozen

from engagement_core.bulk.engines.attempt import Counts, counts_of_run, read_attempt
from engagement_core.bulk.engines.partition_file import Partition
from engagement_core.errors import EngagementError

_MAX_LISTED = 10


@frozen(kw_only=True)
class PartitionReport:
    """Counts of the objects of a partition, by outcome. It can be pickled; it is true if all is accepted or skipped."""

    path: Path
    """The file of the partition."""
    ledger: Path
    """Its ledger."""
    rejected_file: Path | None = None
    """What was rejected in this run and in earlier ones; None if there is nothing."""
    accepted: int
    """Accepted in this run."""
    rejected: int
    """Rejected in this run."""
    unknown: int
    """Sent with an unknown outcome; resent only with `resend_unknown`."""
    skipped: int
    """Accepted or rejected in an earlier run, and not resent."""
    unsent: int
    """The rest; the next run sends them."""
    seconds: float = 0.0
    """The duration of the last attempt."""
    attempts: int = 1
    """How often a worker began to send it; 0 if none did."""
    failure: str = ""
    """Why the partition is not finished; it begins with the name of the file."""

    def __bool__(self) -> bool:
        return not (self.rejected or self.unknown or self.unsent or self.failure)


@frozen(kw_only=True)
class PartitionsReport:
    """The reports of all partitions together. It can be pickled; it is true if all is accepted or skipped."""

    partitions: Sequence[PartitionReport] = field(repr=False)
    """One report for each partition, in their order."""
    seconds: float
    """The duration of the run."""

    def _sum(self, name: str) -> int:
        return sum(getattr(each, name) for each in self.partitions)

    @property
    def accepted(self) -> int:
        """Accepted in this run."""
        return self._sum("accepted")

    @property
    def rejected(self) -> int:
        """Rejected."""
        return self._sum("rejected")

    @property
    def unknown(self) -> int:
        """Sent with an unknown outcome; resent only with `resend_unknown`."""
        return self._sum("unknown")

    @property
    def skipped(self) -> int:
        """Accepted or rejected in an earlier run, and not resent."""
        return self._sum("skipped")

    @property
    def unsent(self) -> int:
        """Not sent, because of a failure or because the run stopped; the next run sends them."""
        return self._sum("unsent")

    @property
    def rate(self) -> float:
        """Objects per second that were accepted or rejected."""
        return (self.accepted + self.rejected) / self.seconds if self.seconds else 0.0

    @property
    def rejected_files(self) -> Sequence[Path]:
        """The files with rejected objects, also of earlier runs."""
        return [each.rejected_file for each in self.partitions if each.rejected_file is not None]

    @property
    def failures(self) -> Sequence[str]:
        """Why partitions are not finished."""
        return [each.failure for each in self.partitions if each.failure]

    def __bool__(self) -> bool:
        return all(self.partitions)

    def __str__(self) -> str:
        counts = (
            f"{self.accepted} accepted, {self.rejected} rejected, {self.unknown} unknown, {self.unsent} unsent,"
            f" {self.skipped} skipped"
        )
        lines = [f"{len(self.partitions)} partitions: {counts}; {self.seconds:.1f} s, {self.rate:.0f} objects/s."]
        lines += _listed("Failed", self.failures)
        lines += _listed("Rejected objects are in", list(map(str, self.rejected_files)))
        unknown = [f"{each.ledger} ({each.unknown})" for each in self.partitions if each.unknown]
        lines += _listed(
            "The vendor may have processed the unknown objects. Check there, then run again with resend_unknown=True to"
            " send them again, or leave them. Ledger.export(path, 'unknown') writes their keys. They are in",
            unknown,
        )
        if self.unsent:
            lines.append("Run the same partitions again to send what is unsent; nothing is sent twice.")
        return "\n".join(lines)

    def raise_for_failures(self) -> None:
        """Raise PartitionsError unless everything was accepted or skipped."""
        if not self:
            raise PartitionsError(self)


class PartitionsError(EngagementError):
    """Not every object was accepted; `report` has the outcomes. It can be pickled."""

    def __init__(self, report: PartitionsReport) -> None:
        super().__init__(report)
        self.report = report

    def __str__(self) -> str:
        return str(self.report)

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return PartitionsError, (self.report,)


def unfinished(partition: Partition, failure: str = "", *, attempts: int = 0) -> PartitionReport:
    """The report of a partition by its ledger. If that cannot be read, everything is unknown."""
    attempt = read_attempt(partition)
    counts = Counts()
    # An empty file is a ledger whose worker was lost before it could send anything.
    if partition.ledger.exists() and partition.ledger.stat().st_size:
        try:
            # A run that has not begun has sent nothing.
            counts = counts_of_run(partition.ledger, sys.maxsize if attempt is None else attempt.before)
        except sqlite3.Error as error:
            counts = Counts(unknown=partition.rows)
            failure = failure or f"{partition.path.name}: The ledger {partition.ledger} cannot be read: {error}."
    return PartitionReport(
        path=partition.path,
        ledger=partition.ledger,
        rejected_file=partition.rejected if partition.rejected.exists() else None,
        accepted=counts.accepted,
        rejected=counts.rejected,
        unknown=counts.unknown,
        skipped=counts.skipped,
        # An object that is in the input twice may be sent once.
        unsent=max(0, partition.rows - counts.accepted - counts.rejected - counts.unknown - counts.skipped),
        attempts=max(attempts, 0 if attempt is None else attempt.number),
        failure=failure,
    )


def _listed(title: str, entries: Sequence[str]) -> list[str]:
    if not entries:
        return []
    more = len(entries) - _MAX_LISTED
    shown = [f"  {entry}" for entry in entries[:_MAX_LISTED]]
    return [f"{title}:", *shown, *([f"  and {more} more"] if more > 0 else [])]
