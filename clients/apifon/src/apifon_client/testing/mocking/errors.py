# Copied from overrides/apifon/mocking/errors.py; edit it there.

"""Error responses of all resources (chapter "Status Codes", "Error Responses")."""

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
    """Return the body of an error; `details` has the reason for each invalid parameter."""
    causes = dict(details or {})
    return {
        "status": str(status),
        "title": TITLES.get(status, "Error"),
        "error_details": causes,
        "error_report_code": uuid_of(f"report {status} {sorted(causes.items())}"),
    }


def api_error(status: int, details: Mapping[str, str] | None = None) -> HTTPError:
    """Return the error to raise."""
    return HTTPError(status, error_body(status, details))


def not_found(what: str) -> HTTPError:
    """Return a 404 for a resource that does not exist."""
    return api_error(404, {what: "does not exist"})


def conflict(what: str, reason: str) -> HTTPError:
    """Return a 409 for a state that conflicts with the request."""
    return api_error(409, {what: reason})
