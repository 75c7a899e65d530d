"""Check that documented requests are valid by the spec and accepted by the mock."""

from collections.abc import Iterator, Mapping
from typing import Any

from tests.conformance.fuzz.documentation import Request
from tests.conformance.fuzz.finding import Finding
from tests.conformance.fuzz.sending import MockResponse, send
from tests.conformance.fuzz.spec import Spec, SpecOperation, is_object, media_schema
from tests.conformance.fuzz.vendor import Vendor

CHECK = "documented request"


def rejected_by_spec(vendor: Vendor, spec: Spec) -> Iterator[Finding]:
    """Documented requests that are invalid by the spec."""
    for label, operation in spec.operations.items():
        documented = vendor.documentation.operations.get(label)
        for name, request in documented.requests.items() if documented is not None else ():
            for error in _errors(spec, operation, request, documented.media_type if documented else ""):
                yield Finding(CHECK, f"{label} ({name})", error)


def responses(vendor: Vendor) -> Iterator[MockResponse]:
    """The response of a freshly reset mock to each documented request."""
    for label, documented in vendor.documentation.operations.items():
        for request in documented.requests.values():
            yield _send(vendor, label, request)


def _send(vendor: Vendor, label: str, request: Request) -> MockResponse:
    vendor.mock.reset()
    return send(vendor.mock, label, request, vendor.signer)


def rejected_by_mock(vendor: Vendor) -> Iterator[Finding]:
    """Documented requests that the mock rejects, or whose response lacks documented content."""
    for label, documented in vendor.documentation.operations.items():
        for name, request in documented.requests.items():
            response = _send(vendor, label, request)
            if not 200 <= response.status < 300:
                text = response.content.decode("utf-8", "replace")
                yield Finding(CHECK, f"{label} ({name})", f"the mock returned {response.status} {text}")
            elif response.status not in documented.responses:
                yield Finding(
                    CHECK, f"{label} ({name})", f"the mock returned the undocumented status {response.status}"
                )
            elif request.shows:
                for message in _missing(request.shows, response.json()):
                    yield Finding(CHECK, f"{label} ({name})", message)


def _missing(expected: Any, found: Any, pointer: str = "") -> Iterator[str]:
    """The expected content that a response lacks; more fields are allowed."""
    if is_object(expected) and is_object(found):
        for name, value in expected.items():
            yield from _missing(value, found.get(name), f"{pointer}/{name}")
    elif expected != found:
        yield f"expected {expected!r} in the response at {pointer}, found {found!r}"


def _errors(spec: Spec, operation: SpecOperation, request: Request, media_type: str) -> Iterator[str]:
    for location, values in (("path", request.path), ("query", request.query), ("header", request.headers)):
        yield from _parameter_errors(spec, operation, location, values)
    body = spec.body(operation)
    schema = media_schema(body, media_type)
    if request.body is not None and schema is None:
        yield f"the spec has no body of the type {media_type}"
    elif request.body is not None and schema is not None:
        yield from spec.errors(schema, request.body)
    elif body.get("required"):
        yield "the spec requires a body"


def _parameter_errors(spec: Spec, operation: SpecOperation, location: str, values: Mapping[str, Any]) -> Iterator[str]:
    declared = operation.parameters_in(location)
    for name, value in values.items():
        if name not in declared:
            yield f"the spec lacks the {location} parameter {name}"
        else:
            yield from spec.errors(declared[name]["schema"], value)
    for name, parameter in declared.items():
        # The signer adds credentials.
        if parameter.get("required") and name not in values and not parameter.get("x-credential"):
            yield f"the spec requires the {location} parameter {name}"
