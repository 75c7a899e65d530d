"""Response bodies ("Server Responses" and "User Track Responses")."""

from collections.abc import Sequence

from engagement_core.testing.mock import HTTPError

from .validators import Validator

JSONObject = dict[str, object]

BAD_REQUEST = "Bad Request"
NO_RECIPIENTS = "No Recipients"
INVALID_CAMPAIGN = "Invalid Campaign ID"
VARIANT_UNSPECIFIED = "Message Variant Unspecified"
INVALID_VARIANT = "Invalid Message Variant"
MISMATCHED_TYPE = "Mismatched Message Type"
INVALID_EXTRA = "Invalid Extra Push Payload"
MAX_INPUT_LENGTH = "Max input length exceeded"
NO_MESSAGE = "No message to send"
SLIDEUP_LENGTH = "Slideup Message Length Exceeded"
APPLE_LENGTH = "Apple Push Length Exceeded"
ANDROID_LENGTH = "Android Push Length Exceeded"


def success(errors: Sequence[str] = (), /, **fields: object) -> JSONObject:
    """Return the body of a success, with the errors that are not fatal."""
    return {"message": "success", **fields, **({"errors": list(errors)} if errors else {})}


def fatal(message: str = BAD_REQUEST, *errors: str, status: int = 400) -> HTTPError:
    """Return a fatal error; the message is one that the documentation lists."""
    return HTTPError(status, {"message": message, "errors": list(errors)})


def require(validate: Validator, value: object) -> None:
    """Reject a request with an invalid body."""
    errors = validate(value)
    if errors:
        raise fatal(BAD_REQUEST, *errors)
