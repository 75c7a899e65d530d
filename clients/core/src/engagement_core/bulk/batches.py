"""What a ledger knows of a batch and of its keys."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from engagement_core.bulk.item import Rejection
from engagement_core.bulk.outcomes import BatchOutcome
from engagement_core.bulk.row_numbers import mask_around_rows

State = Literal["accepted", "rejected", "unknown"]
"""`unknown`: it was sent, and the vendor may have processed it."""

Rejections = Iterable[tuple[str, Rejection]]

NO_OBJECTS: Mapping[str, Any] = {}


class Attempt(NamedTuple):
    """The last attempt to send a key."""

    state: State | None
    """None if it was found to be unsent."""
    batch: int


class InFlightBatch(NamedTuple):
    """A batch that is being sent."""

    number: int
    keys: Sequence[str]
    before: Mapping[str, Attempt]
    """The last attempt of the keys that were sent before."""


class Counts(NamedTuple):
    """Counts of the items of a batch, by outcome."""

    accepted: int
    rejected: int
    unknown: int
    unsent: int


def counts_of(batch: InFlightBatch, others: BatchOutcome, rejected: Collection[str]) -> Counts:
    """The counts of a batch whose other keys have one outcome."""
    count = len(batch.keys) - len(rejected)
    still_unknown = 0
    if others == "unsent":
        still_unknown = sum(last.state == "unknown" for key, last in batch.before.items() if key not in rejected)
    return Counts(
        accepted=count if others == "accepted" else 0,
        rejected=len(rejected),
        unknown=count if others == "unknown" else still_unknown,
        unsent=count - still_unknown if others == "unsent" else 0,
    )


def writable(text: str) -> str:
    """The text without lone surrogates, which UTF-8 cannot encode."""
    return text.encode(errors="replace").decode()


def stored_message(rejection: Rejection) -> str:
    """The message of a rejection as it is stored: with personal data masked."""
    return writable(mask_around_rows(rejection.message))
