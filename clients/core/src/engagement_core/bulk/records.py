"""The lines of a ledger's file."""

from typing import Literal

import msgspec

from engagement_core.bulk.item import Rejection
from engagement_core.bulk.job import JobIdentity

Outcome = Literal["accepted", "unknown", "unsent"]
"""What became of the items of a chunk that were not rejected."""


class Header(msgspec.Struct, tag_field="line", tag="ledger", gc=False):
    """The first line: which form the others have."""

    version: int = 1


class Bound(msgspec.Struct, tag_field="line", tag="bound", gc=False):
    """Which job the lines are of: written when a run of another one begins, while the ledger knows nothing."""

    job: JobIdentity | None


class Sending(msgspec.Struct, tag_field="line", tag="sending", gc=False):
    """Written before a chunk is sent. Without the line with its outcome, nobody knows what became of the keys."""

    chunk: int
    keys: list[str]


class Sent(msgspec.Struct, tag_field="line", tag="sent", omit_defaults=True, gc=False):
    """Written when the outcome is known."""

    chunk: int
    outcome: Outcome = "accepted"
    rejected: dict[str, Rejection] = {}


class Refused(msgspec.Struct, tag_field="line", tag="refused", gc=False):
    """Keys that are rejected outside of a chunk: no request can hold them, or the vendor refused them alone."""

    rejected: dict[str, Rejection]


Line = Header | Bound | Sending | Sent | Refused

decode_line = msgspec.json.Decoder(Line).decode


def encode_line(line: Line) -> bytes:
    """The line with its end."""
    return msgspec.json.encode(line) + b"\n"
