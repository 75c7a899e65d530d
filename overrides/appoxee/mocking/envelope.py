"""The envelope of every answer (chapter "API Response") and the JSON object of every request."""

from starlette.requests import Request
from starlette.responses import Response

from engagement_core.testing.mock import HTTPError, json_response
from engagement_core.testing.values import MalformedJSON, as_object, parse_json

BAD_REQUEST = "Invalid request"
CODE = 0
"""The one code that is documented; there is no list of others, so every error has it."""


def success() -> Response:
    """An answer without a result."""
    return json_response(200, {"response": "Success"})


def result(value: object) -> Response:
    """An answer with a result."""
    return json_response(200, {"response": "Success", "result": value})


def error(message: str) -> dict[str, object]:
    """The body of an error."""
    return {"response": "Error", "code": CODE, "message": message}


def refusal(message: str) -> HTTPError:
    """An error as an exception; its HTTP status is undocumented and stays 200."""
    return HTTPError(200, error(message))


def bad_request(what: str = "") -> HTTPError:
    """The documented error for a badly formed request, followed by what is wrong with it."""
    return refusal(f"{BAD_REQUEST}: {what}" if what else BAD_REQUEST)


async def read_body(request: Request) -> dict[str, object]:
    """Chapter "API Request": data is JSON and says so in its content type; a request is an object of parameters."""
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
