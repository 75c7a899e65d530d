"""The envelope of every response (chapter "API Response") and the JSON object of every request."""

from starlette.requests import Request
from starlette.responses import Response

from engagement_core.testing.mock import HTTPError, json_response
from engagement_core.testing.values import MalformedJSON, as_object, parse_json

BAD_REQUEST = "Invalid request"
CODE = 0
"""The only documented code; every error has it."""


def success() -> Response:
    """Return a response without a result."""
    return json_response(200, {"response": "Success"})


def result(value: object) -> Response:
    """Return a response with a result."""
    return json_response(200, {"response": "Success", "result": value})


def error(message: str) -> dict[str, object]:
    """Return the body of an error."""
    return {"response": "Error", "code": CODE, "message": message}


def envelope_error(message: str) -> HTTPError:
    """Return an error as an exception; its HTTP status is undocumented, so it is 200."""
    return HTTPError(200, error(message))


def bad_request(what: str = "") -> HTTPError:
    """Return the documented error for an invalid request, with the reason."""
    return envelope_error(f"{BAD_REQUEST}: {what}" if what else BAD_REQUEST)


async def read_body(request: Request) -> dict[str, object]:
    """Read a JSON object; its content type is required (chapter "API Request")."""
    media_type = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if media_type != "application/json":
        raise bad_request("the content type must be application/json")
    try:
        body = as_object(parse_json(await request.body()))
    except MalformedJSON:
        raise bad_request() from None
    if body is None:
        raise bad_request()
    return body
