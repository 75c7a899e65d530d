"""The error answers that all resources share (chapter "Status Codes", "Error Responses")."""

from collections.abc import Mapping

from engagement_core.testing.mock import HTTPError

from .ids import uuid_of

TITLES = {
    400: "Request validation Error(s)",
    401: "Unauthorized",
    404: "Not Found",
    405: "Method Not Allowed",
    409: "Conflict",
    415: "Unsupported Media Type",
    429: "Too Many Requests",
}
"""Those of 400 and 401 are documented; the others are the names of the statuses."""


def error_body(status: int, details: Mapping[str, str] | None = None) -> dict[str, object]:
    """The body of an error; `details` says what is wrong with which parameter."""
    causes = dict(details or {})
    return {
        "status": str(status),
        "title": TITLES.get(status, "Error"),
        "error_details": causes,
        "error_report_code": uuid_of(f"report {status} {sorted(causes.items())}"),
    }


def refusal(status: int, details: Mapping[str, str] | None = None) -> HTTPError:
    """The refusal to raise."""
    return HTTPError(status, error_body(status, details))


def not_found(what: str) -> HTTPError:
    """A resource that does not exist: 404."""
    return refusal(404, {what: "does not exist"})


def conflict(what: str, reason: str) -> HTTPError:
    """A state that forbids the request: 409."""
    return refusal(409, {what: reason})
