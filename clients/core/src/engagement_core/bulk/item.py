"""One object to send."""

from typing import Any

from attrs import frozen
from msgspec import Struct


@frozen
class Rejection:
    """What the vendor, or a documented limit, has against an object."""

    message: str
    code: str | int | None = None
    """The vendor's own error code, where it gives one."""


class PartlyUnknown(dict[str, Rejection]):
    """Rejections of a chunk by key, where the answer tells of more failures without saying of which items.

    So the other items are neither accepted nor rejected, but unknown.
    """


class Item(Struct, frozen=True):
    """One object of a bulk run."""

    key: str
    """Names the object in the ledger: unique within a run and the same in every run, such as an id of the caller."""
    value: Any
    """What is sent, in any form that the codec can encode."""
    kind: str = ""
    """Which of the chunk's limits counts it, where a vendor has several; the name of its list in the request."""
    group: str = ""
    """Items of one group, such as one user, are sent in the order they came; without a group there is no order."""
    place: str = ""
    """Where it is in the caller's input, such as `events[6]`; every rejection names it."""
    problem: str = ""
    """Why it must not be sent; it is rejected with this reason."""
