"""The ledger of a run that need not remember what was accepted."""

from collections.abc import Mapping, Sequence
from typing import Any

from engagement_core.bulk.batches import NO_OBJECTS, Counts, InFlightBatch, Rejections, State, counts_of, stored_message
from engagement_core.bulk.item import Rejection
from engagement_core.bulk.job import JobIdentity
from engagement_core.bulk.outcomes import BatchOutcome


class EphemeralLedger:
    """Keeps only the rejections, for one run whose keys are unique by construction, such as positions in the input."""

    def __init__(self) -> None:
        self._rejected: list[tuple[str, Rejection]] = []

    def begin_run(self, job: JobIdentity | None = None) -> None:
        """Do nothing."""

    def end_run(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""

    def rejections_of_run(self) -> Rejections:
        """The rejections."""
        return self._rejected

    def claim(self, key: str) -> State | None:
        """None: nothing was sent before."""
        return None

    def release(self, key: str) -> None:
        """Do nothing."""

    def begin_batch(self, keys: Sequence[str]) -> InFlightBatch:
        """The batch."""
        return InFlightBatch(0, keys, {})

    def end_batch(
        self,
        batch: InFlightBatch,
        others: BatchOutcome,
        rejected: Mapping[str, Rejection],
        objects: Mapping[str, Any] = NO_OBJECTS,
        *,
        resend: bool = False,
    ) -> Counts:
        """Keep the rejections."""
        self._rejected += (
            (key, Rejection(stored_message(rejection), rejection.code)) for key, rejection in rejected.items()
        )
        return counts_of(batch, others, rejected)

    def reject(self, key: str, rejection: Rejection, value: Any = None, *, is_invalid: bool = False) -> None:
        """Keep the rejection."""
        self._rejected.append((key, Rejection(stored_message(rejection), rejection.code)))
