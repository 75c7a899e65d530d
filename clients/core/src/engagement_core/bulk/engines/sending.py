"""What a worker does: send one partition."""

import time

from attrs import define, evolve, field

from engagement_core.bulk.engines.attempt import Attempt, Counts, begin_attempt
from engagement_core.bulk.engines.job import BulkJob
from engagement_core.bulk.engines.partition_file import Partition
from engagement_core.bulk.engines.report import PartitionReport, unfinished
from engagement_core.bulk.ledger import Ledger
from engagement_core.bulk.report import BulkReport, Progress
from engagement_core.errors import EngagementError
from engagement_core.redaction import mask_message

_INTERVAL = 0.5
"""Seconds between two looks at the folder."""
_MAX_SHOWN = 1000


class RunEnded(EngagementError):
    """The program that started the run has ended it."""


@define
class _Reporter:
    """Called after each batch: writes the counts for the program that started the run, which may end it."""

    _partition: Partition
    _attempt: Attempt
    _due: float = field(default=0.0, init=False)

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        if now < self._due:
            return
        self._due = now + _INTERVAL
        self._attempt.counts = Counts(
            accepted=progress.accepted,
            rejected=progress.rejected,
            unknown=progress.unknown,
            skipped=progress.skipped,
            in_flight=progress.in_flight,
        )
        self._attempt.write(self._partition)
        if not self._partition.may_send:
            raise RunEnded("the run has ended, or another one has begun. Run the partitions again to go on")


def send_partition(job: BulkJob, partition: Partition) -> PartitionReport:
    """Send the objects of a partition that its ledger does not know yet, and write what was rejected beside it.

    It can be pickled, for engines that run functions in worker processes. Whatever stops it, the report has the counts
    and the reason; only KeyboardInterrupt and SystemExit are raised. Run a partition again only if its ledger outlives
    its worker.
    """
    started = time.monotonic()
    try:
        partition.check()
        with job.open_client() as client, Ledger.open(partition.ledger) as ledger:
            attempt = begin_attempt(partition)
            report, failure = None, ""
            try:
                send = job.method_of(client)
                given = {
                    **job.arguments,
                    **job.run,
                    job.kind: partition.source(),
                    "ledger": ledger,
                    "on_progress": _Reporter(partition, attempt),
                }
                report = send(**given)
            except Exception as error:  # noqa: BLE001
                # A BulkError has a report, of what was read until then.
                failure = _reason(partition, error)
            failure = failure or _error_of(partition, report)
            rejects = _export_rejected(partition, ledger)
            # The ledger knows all attempts of the run, but counts an object that is in the input twice once.
            only = attempt.number == 1
            result = _of_report(partition, report) if report is not None and only else unfinished(partition)
    except Exception as error:  # noqa: BLE001
        # Engines pickle what is raised, and some errors cannot be pickled or contain secrets.
        result, failure, rejects = unfinished(partition), _reason(partition, error), ""
    return evolve(result, failure=failure or rejects or result.failure, seconds=time.monotonic() - started)


def _error_of(partition: Partition, report: BulkReport | None) -> str:
    if report is None or report or report.error is None:
        return ""
    return _reason(partition, report.error)


def _of_report(partition: Partition, report: BulkReport) -> PartitionReport:
    return PartitionReport(
        path=partition.path,
        ledger=partition.ledger,
        rejected_file=partition.rejected if partition.rejected.exists() else None,
        accepted=report.accepted,
        rejected=report.rejected,
        unknown=report.unknown,
        skipped=report.skipped,
        unsent=report.unsent,
    )


def _export_rejected(partition: Partition, ledger: Ledger) -> str:
    """Write the rejected objects of all runs; returns the reason if that fails. They remain in the ledger."""
    try:
        if ledger.export(partition.rejected):
            partition.rejected.chmod(0o600)
        else:
            partition.rejected.unlink()
    except (EngagementError, OSError) as error:
        return f"{_reason(partition, error)} The rejected objects are in the ledger {partition.ledger}."
    return ""


def _reason(partition: Partition, error: Exception) -> str:
    if isinstance(error, EngagementError | OSError):
        return f"{partition.path.name}: {error}"
    return f"{partition.path.name}: {type(error).__name__}: {mask_message(str(error), _MAX_SHOWN)}"
