"""What an error says about the items of a batch, and about what they share."""

from collections.abc import Mapping
from typing import Literal

from engagement_core.bulk.item import Rejection
from engagement_core.errors import APIError, APIResponseError, APIStatusError, InvalidRequestError

BatchOutcome = Literal["accepted", "unknown", "unsent"]
"""The outcome of the items of a batch that were not rejected."""

# The cause may be an item. All other 4xx are about what the requests of a run share: credentials (401, 403), URL (404,
# 405, 410), format (406, 415) or rate (429).
_ITEM_STATUSES = frozenset({400, 409, 413, 422})


class BatchRejected(Exception):
    """Raised by `send` if a rejection says more, or something else, than its status.

    Without `shared` and `rejected`, the cause may be any item of the batch.
    """

    def __init__(
        self, error: APIResponseError, *, shared: bool = False, rejected: Mapping[str, Rejection] | None = None
    ) -> None:
        super().__init__(error)
        self.error = error
        self.shared = shared
        """Whether the cause is what all requests of the run share, such as a campaign or a message."""
        self.rejected = rejected or {}
        """The items that the response names, by key; the vendor has not processed the others either."""


def rejection_of_batch(error: APIError) -> BatchRejected | None:
    """How a batch was rejected, judged by the status; None if the error is no rejection."""
    if not isinstance(error, APIStatusError) or not 400 <= error.status < 500:
        return None
    if error.outcome == "rejected" and error.status in _ITEM_STATUSES:
        return BatchRejected(error)
    return BatchRejected(error, shared=True) if error.outcome in ("unsent", "rejected") else None


def rejection_of(error: InvalidRequestError | APIResponseError) -> Rejection:
    """The rejection of the one item that an error is about."""
    if isinstance(error, InvalidRequestError):
        return Rejection(str(error))
    return Rejection(error.message, error.status if error.code is None else error.code)


def outcome_of_others(error: APIError) -> BatchOutcome:
    """The outcome of the items that an error does not reject."""
    if error.outcome == "accepted":
        return "accepted"
    return "unsent" if error.outcome in ("unsent", "rejected") else "unknown"
