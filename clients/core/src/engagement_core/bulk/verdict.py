"""What an error says of the objects that were being sent."""

from engagement_core.bulk.lines import Outcome
from engagement_core.bulk.rejection import Rejection
from engagement_core.errors import APIError, APIStatusError, InvalidRequestError

# These blame what was sent. Credentials (401, 403), address (404, 405), form (406, 415) and pace (429) are no fault of
# the objects: with these put right, the same objects can be sent.
_BLAMES_OBJECTS = frozenset({400, 409, 413, 422})


def blame(error: InvalidRequestError | APIError) -> Rejection | None:
    """The reason to reject what was sent, or None where the error is not the objects' fault."""
    if isinstance(error, InvalidRequestError):
        return Rejection(str(error))
    if isinstance(error, APIStatusError) and error.delivery == "not processed" and error.status in _BLAMES_OBJECTS:
        return Rejection(error.message, error.status if error.code is None else error.code)
    return None


def outcome(error: APIError) -> Outcome:
    """What became of the objects; an answer that cannot be read leaves it open for each of them."""
    return "unsent" if error.delivery in ("not sent", "not processed") else "unknown"
