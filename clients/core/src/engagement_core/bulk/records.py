"""The records of a ledger file, one JSON object per line."""

from typing import Literal

import msgspec

from engagement_core.bulk.item import Rejection
from engagement_core.bulk.job import JobIdentity

BatchOutcome = Literal["accepted", "unknown", "unsent"]
"""The outcome of the items of a batch that were not rejected."""


class Header(msgspec.Struct, tag_field="record", tag="ledger", gc=False):
    """The first record: the version of the format."""

    version: int = 1


class JobBound(msgspec.Struct, tag_field="record", tag="bound", gc=False):
    """The job of the records that follow; written when a run begins with a ledger that is not bound to its job."""

    job: JobIdentity | None


class BatchStarted(msgspec.Struct, tag_field="record", tag="sending", gc=False):
    """A batch that is about to be sent. Until it has a `BatchFinished` record, its keys are unknown."""

    batch: int
    keys: list[str]


class BatchFinished(msgspec.Struct, tag_field="record", tag="sent", omit_defaults=True, gc=False):
    """The outcome of a batch."""

    batch: int
    outcome: BatchOutcome = "accepted"
    rejected: dict[str, Rejection] = {}


class Rejected(msgspec.Struct, tag_field="record", tag="rejected", gc=False):
    """Keys that were rejected outside a batch: no request can hold them, or the vendor rejected them alone."""

    rejected: dict[str, Rejection]


Record = Header | JobBound | BatchStarted | BatchFinished | Rejected

decode_record = msgspec.json.Decoder(Record).decode


def encode_record(record: Record) -> bytes:
    """The record as a line."""
    return msgspec.json.encode(record) + b"\n"
