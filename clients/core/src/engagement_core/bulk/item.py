"""Items to send, and why one is rejected."""

from typing import Any

from attrs import frozen
from msgspec import Struct


@frozen
class Rejection:
    """Why the vendor, or validation against a documented limit, rejects an item."""

    message: str
    code: str | int | None = None
    """The vendor's own error code, if it has one."""


class PartlyUnknown(dict[str, Rejection]):
    """Rejections of a batch by key, if the response reports further failures without naming their items.

    All other items of the batch are therefore unknown instead of accepted.
    """


class Item(Struct, frozen=True):
    """One object of a bulk run."""

    key: str
    """Names the item in the ledger: unique within a run and stable across runs, such as an ID of yours."""
    value: Any
    """What is sent, in any form that the codec can encode."""
    kind: str = ""
    """The limit that applies to it, if the vendor has several; the name of its list in the request."""
    group: str = ""
    """Items of one group, such as one user, are sent in order. Items without a group have no order."""
    location: str = ""
    """Where the item is in your input, such as `events[6]`. Every rejection names it."""
    error: str = ""
    """Why the item must not be sent. It is rejected with this reason."""
