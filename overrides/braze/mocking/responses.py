"""The bodies of success, and the seven forms of errors (`_api/errors` and the pages of the operations)."""

from collections.abc import Mapping, Sequence

from engagement_core.testing.mock import HTTPError

JSONObject = dict[str, object]

BAD_REQUEST = "Bad Request"
FORBIDDEN = "Forbidden"
ACCESS_DENIED = "Access Denied"
RATE_LIMITED = "Rate Limited"
TOO_MANY_IDS = "The max number of ids per request was exceeded"
TOO_MANY_USERS = "The max number of external_ids and aliases per request was exceeded"
NO_RECIPIENTS = "No Recipients"
INVALID_CAMPAIGN = "Invalid Campaign ID"
INVALID_GROUP = "Invalid subscription group ID"
SCIM_ERROR_SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error"
MISMATCHED_FORMAT = (
    "\nProblem:\n  message body does not match declared format\nResolution:\n  when specifying application/json as "
    "content-type, you must pass valid application/json in the request's 'body' "
)


def success(**fields: object) -> JSONObject:
    """Return the body of a success."""
    return {**fields, "message": "success"}


def fatal(message: str = BAD_REQUEST, *errors: str, status: int = 400) -> HTTPError:
    """Return an error of the general form; recorded errors without details have no `errors`."""
    return HTTPError(status, {"message": message, **({"errors": list(errors)} if errors else {})})


def malformed(detail: str) -> HTTPError:
    """Return the error for a body that cannot be read."""
    return fatal(BAD_REQUEST, detail)


def catalog_error(
    name: str, message: str, parameters: Mapping[str, object] | None = None, *, status: int = 400
) -> HTTPError:
    """Return an error of a catalog, with its name and the parameters that caused it."""
    detail = {
        "id": name,
        "message": message,
        "parameters": list(parameters or ()),
        "parameter_values": ["" if value is None else str(value) for value in (parameters or {}).values()],
    }
    return HTTPError(status, {"errors": [detail], "message": "Invalid Request"})


def translation_error(message: str, *, status: int = 400, **fields: str) -> HTTPError:
    """Return an error of a translation, which has no message outside of `errors`."""
    return HTTPError(status, {"errors": [{**fields, "message": message}]})


def live_activity_error(message: str) -> HTTPError:
    """Return an error of a Live Activity, whose only property is `error`."""
    return HTTPError(400, {"error": message})


def media_error(code: str, message: str, *, status: int = 400, **meta: object) -> HTTPError:
    """Return an error from processing a file of the media library."""
    return HTTPError(status, {"message": message, "error_code": code, "meta": meta})


def scim_error(detail: str, status: int, content_type: str = "text/html; charset=UTF-8") -> HTTPError:
    """Return an error of SCIM, which is JSON whatever its content type says."""
    body = {"schemas": [SCIM_ERROR_SCHEMA], "detail": detail, "status": status}
    return HTTPError(status, body, {"content-type": content_type})


def reject_if(errors: Sequence[str]) -> None:
    """Reject a request with errors."""
    if errors:
        raise fatal(BAD_REQUEST, *errors)
