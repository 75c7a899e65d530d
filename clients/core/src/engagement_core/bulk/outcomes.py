"""What an error says of the objects that were being sent, and of what they share."""

from collections.abc import Mapping

from engagement_core.bulk.item import Rejection
from engagement_core.bulk.records import Outcome
from engagement_core.errors import APIError, APIResponseError, APIStatusError, InvalidRequestError

# These may blame the objects. All other refusals are about what the requests of a run share: credentials (401, 403),
# address (404, 405, 410), form (406, 415) or pace (429).
_MAY_BLAME_OBJECTS = frozenset({400, 409, 413, 422})


class BatchRefused(Exception):
    """What `send` raises if a refusal by the vendor says more, or something else, than its status.

    Without `shared` and `rejected` the refusal may be about the objects, and names none of them.
    """

    def __init__(
        self, error: APIResponseError, *, shared: bool = False, rejected: Mapping[str, Rejection] | None = None
    ) -> None:
        super().__init__(error)
        self.error = error
        self.shared = shared
        """Whether it is about what all requests of the run share, such as a campaign or a message."""
        self.rejected = rejected or {}
        """The objects that it names, by key; the vendor has not processed the others either."""


def refusal(error: APIError) -> BatchRefused | None:
    """What a refusal is about, judged by its status; None for any other error."""
    if not isinstance(error, APIStatusError) or not 400 <= error.status < 500:
        return None
    if error.outcome == "rejected" and error.status in _MAY_BLAME_OBJECTS:
        return BatchRefused(error)
    return BatchRefused(error, shared=True) if error.outcome in ("unsent", "rejected") else None


def reason(error: InvalidRequestError | APIResponseError) -> Rejection:
    """Why an object is rejected that an error is about."""
    if isinstance(error, InvalidRequestError):
        return Rejection(str(error))
    return Rejection(error.message, error.status if error.code is None else error.code)


def outcome(error: APIError) -> Outcome:
    """What became of the objects."""
    if error.outcome == "accepted":
        return "accepted"
    return "unsent" if error.outcome in ("unsent", "rejected") else "unknown"
