"""Attempts to send a partition: a run has several if workers are lost."""

from contextlib import closing, suppress
from pathlib import Path

import msgspec

from engagement_core.bulk.engines.folder import write_private
from engagement_core.bulk.engines.partition_file import Partition
from engagement_core.bulk.ledger_database import read_only
from engagement_core.bulk.report import Progress

_LAST_BATCH = "SELECT coalesce(max(number), 0) FROM batch"
_COUNTS = "SELECT state, batch > ?, count(*) FROM item GROUP BY 1, 2"


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """Counts of objects so far; see `Progress`."""

    accepted: int = 0
    rejected: int = 0
    unknown: int = 0
    skipped: int = 0
    in_flight: int = 0

    @property
    def progress(self) -> Progress:
        """The counts as a run reports them."""
        return Progress(
            accepted=self.accepted,
            rejected=self.rejected,
            unknown=self.unknown,
            skipped=self.skipped,
            in_flight=self.in_flight,
        )

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            accepted=self.accepted + other.accepted,
            rejected=self.rejected + other.rejected,
            unknown=self.unknown + other.unknown,
            skipped=self.skipped + other.skipped,
            in_flight=self.in_flight + other.in_flight,
        )


class Attempt(msgspec.Struct, kw_only=True):
    """What a worker writes beside its partition, for the program that started the run and for the next attempt."""

    token: str
    """Names the run."""
    number: int
    """Starts at 1."""
    before: int
    """The last batch in the ledger before the run."""
    counts: Counts = Counts()

    def write(self, partition: Partition) -> None:
        """Write the file. A disk that is full is reported by the ledger."""
        with suppress(OSError):
            write_private(partition.progress, msgspec.json.encode(self))


def read_attempt(partition: Partition) -> Attempt | None:
    """The last attempt of the run; None if no worker has begun."""
    try:
        attempt = msgspec.json.decode(partition.progress.read_bytes(), type=Attempt)
    except (OSError, ValueError):
        return None
    return attempt if attempt.token == partition.token else None


def begin_attempt(partition: Partition) -> Attempt:
    """The next attempt of the run; its ledger must be open."""
    last = read_attempt(partition)
    if last is None:
        with closing(read_only(partition.ledger)) as connection:
            before: int = connection.execute(_LAST_BATCH).fetchone()[0]
        attempt = Attempt(token=partition.token, number=1, before=before)
    else:
        attempt = msgspec.structs.replace(last, number=last.number + 1)
    attempt.write(partition)
    return attempt


def counts_of_run(ledger: Path, before: int) -> Counts:
    """Counts of a ledger, in which `skipped` is what earlier runs have accepted or rejected."""
    accepted = rejected = unknown = skipped = 0
    with closing(read_only(ledger)) as connection:
        for state, in_run, count in connection.execute(_COUNTS, (before,)):
            if state == "unknown":
                unknown += count
            elif not in_run:
                skipped += count
            elif state == "accepted":
                accepted += count
            else:
                rejected += count
    return Counts(accepted=accepted, rejected=rejected, unknown=unknown, skipped=skipped)
