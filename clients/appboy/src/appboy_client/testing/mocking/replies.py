# Copied from overrides/appboy/mocking/replies.py; edit it there.

"""The bodies of answers ("Server Responses" and "User Track Responses")."""

from collections.abc import Sequence

from engagement_core.testing.mock import HTTPError

from .checks import Check

Reply = dict[str, object]

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


def success(errors: Sequence[str] = (), /, **rest: object) -> Reply:
    """An accepted request, with the errors that did not stop it where there are any."""
    return {"message": "success", **rest, **({"errors": list(errors)} if errors else {})}


def fatal(message: str = BAD_REQUEST, *errors: str, status: int = 400) -> HTTPError:
    """A request that did nothing; the message is the cause that the documentation lists."""
    return HTTPError(status, {"message": message, "errors": list(errors)})


def demand(check: Check, value: object) -> None:
    """Refuse a request whose body a check finds problems with."""
    problems = check(value)
    if problems:
        raise fatal(BAD_REQUEST, *problems)
