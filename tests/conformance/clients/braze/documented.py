"""What Braze's documentation says about requests, and the statuses of responses, for the harness.

The fields of requests are in `documented_fields`, the requests in `documented_requests`. Response bodies are not
retyped: `test_mock_operations` compares their fields with the pages, and each response of the mock is validated
against the spec.
"""

import re
from collections.abc import Mapping

from tests.conformance.clients.braze.documented_fields import OPERATIONS, Fields
from tests.conformance.clients.braze.documented_requests import REQUESTS, SCIM_REQUESTS, Documented
from tests.conformance.fuzz.documentation import (
    Documentation,
    NotRetyped,
    Number,
    Operation,
    Parameter,
    Request,
    Response,
)

KEY = frozenset({frozenset({"header Authorization"})})
SCIM = frozenset({frozenset({"header Authorization", "header X-Request-Origin"})})
QUOTA = {
    name: Parameter(value=Number()) for name in ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")
}
ERRORS = (400, 401, 403, 404, 429, "5XX")
"""The table of fatal errors; 415 comes on top with a body."""


def _request(documented: Documented, label: str) -> Request | None:
    """The request with the values of the path, if it is one of this operation."""
    method, _, template = label.partition(" ")
    pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(template))
    found = re.fullmatch(pattern, documented.path)
    if documented.method != method or found is None:
        return None
    return Request(path=found.groupdict(), query=documented.query or {}, body=documented.body)


def _operation(label: str, fields: Fields) -> Operation:
    requests = {
        f"sample {number}": request
        for number, each in enumerate((*REQUESTS, *SCIM_REQUESTS))
        if (request := _request(each, label)) is not None
    }
    # "{item_id}" matches "items" of another operation only with another number of segments.
    statuses: Mapping[int | str, Response] = {
        status: _response(status) for status in (fields.success, *ERRORS, *((415,) if fields.body is not None else ()))
    }
    return Operation(
        path=fields.path,
        query=fields.query,
        body=fields.body,
        responses=statuses,
        requests=requests,
        credentials=SCIM if "/scim/" in label else None,
    )


def _response(status: int | str) -> Response:
    return Response(body=None if status == 204 else NotRetyped(), headers=QUOTA)


DOCUMENTATION = Documentation(
    credentials=KEY, operations={label: _operation(label, fields) for label, fields in OPERATIONS.items()}
)
