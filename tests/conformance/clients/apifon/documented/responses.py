"""Chapter "Status Codes": the responses of an operation besides its success."""

from collections.abc import Iterable
from typing import Any

from tests.conformance.clients.apifon.documented.sending import RESULT_DETAILS, RESULT_INFO
from tests.conformance.fuzz.documentation import Array, Choice, Object, Parameter, Response, Text, Value

# "Error Responses".
ERROR = Object(
    required={
        "status": Text(),
        "title": Text(),
        "error_details": Object(others=Text()),
        "error_report_code": Text(),
    }
)
UNAUTHORIZED: dict[str, Any] = {
    "status": "401",
    "title": "Unauthorized",
    "error_details": {},
    "error_report_code": "31b405aa-c843-562a-b5ca-96e1d4bb81ac",
}
WRONG_PARAMETERS: dict[str, Any] = {
    "status": "400",
    "title": "Request validation Error(s)",
    "error_details": {"campaign_defaults.from": "Not a valid email address"},
    "error_report_code": "280ac334-c207-4196-972f-3bfd1083dd9d",
}
SAMPLES: dict[int, tuple[Any, ...]] = {400: (WRONG_PARAMETERS,), 401: (UNAUTHORIZED,)}

# "IM Response": with an error, fields of the response to a send may be missing.
GATEWAY_ERROR = Object(
    required={"result_info": RESULT_INFO},
    optional={
        "request_id": Text(),
        "reference": Text(),
        "reference_id": Text(),
        "results": Object(others=Array(RESULT_DETAILS)),
        "result": Array(RESULT_DETAILS),
    },
)

Responses = dict[int | str, Response]

ALWAYS = (400, 401, 403, 404, 405, 408, 429, 500)

# "The URI of the resource" in a header; two names are in use, and either may be missing.
LOCATION = {name: Parameter(value=Text()) for name in ("Location", "Content-Location")}


def reads(body: Value, *samples: object) -> Responses:
    """Return a success with a body, or an error."""
    return {200: Response(body=body, samples=samples), **_errors(ALWAYS)}


def queries(body: Value, *samples: object) -> Responses:
    """Return the responses to a request with a body."""
    return {**reads(body, *samples), **_errors((415,))}


def changes(*successes: int, located: bool = False, with_body: bool = True) -> Responses:
    """Return successes without a body, or an error."""
    empty: Responses = {status: Response(headers=LOCATION if located and status != 304 else {}) for status in successes}
    return {**empty, **_errors((*ALWAYS, 409)), **(_errors((415,)) if with_body else {})}


def sends(body: Value, *samples: object, with_body: bool = True) -> Responses:
    """Return the success of a gateway, or an error in either of its two forms."""
    statuses = (*ALWAYS, 409, *((415,) if with_body else ()))
    error = Choice((ERROR, GATEWAY_ERROR))
    errors: Responses = {status: Response(body=error, samples=SAMPLES.get(status, ())) for status in statuses}
    return {200: Response(body=body, samples=samples), **errors}


def _errors(statuses: Iterable[int]) -> Responses:
    return {status: Response(body=ERROR, samples=SAMPLES.get(status, ())) for status in statuses}
