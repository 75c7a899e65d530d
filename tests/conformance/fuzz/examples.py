"""The check that documented requests fit the spec and are taken by the mock."""

from collections.abc import Iterator, Mapping
from typing import Any

from tests.conformance.fuzz.answer import GivenAnswer
from tests.conformance.fuzz.documentation import Request
from tests.conformance.fuzz.finding import Finding
from tests.conformance.fuzz.sending import send
from tests.conformance.fuzz.spec import Spec, SpecOperation, is_object, media_schema
from tests.conformance.fuzz.vendor import Vendor

CHECK = "documented request"


def refused_by_spec(vendor: Vendor, spec: Spec) -> Iterator[Finding]:
    """Documented requests that the spec declares to be wrong."""
    for label, operation in spec.operations.items():
        documented = vendor.documentation.operations.get(label)
        for name, request in documented.requests.items() if documented is not None else ():
            for error in _errors(spec, operation, request, documented.media_type if documented else ""):
                yield Finding(CHECK, f"{label} ({name})", error)


def answers(vendor: Vendor) -> Iterator[GivenAnswer]:
    """What a freshly seeded mock answers to each documented request."""
    for label, documented in vendor.documentation.operations.items():
        for request in documented.requests.values():
            yield _answer(vendor, label, request)


def _answer(vendor: Vendor, label: str, request: Request) -> GivenAnswer:
    vendor.mock.reset()
    return send(vendor.mock, label, request, vendor.signer)


def refused_by_mock(vendor: Vendor) -> Iterator[Finding]:
    """Documented requests that the mock does not answer with success, or not with what they lead to."""
    for label, documented in vendor.documentation.operations.items():
        for name, request in documented.requests.items():
            answer = _answer(vendor, label, request)
            if not 200 <= answer.status < 300:
                text = answer.content.decode("utf-8", "replace")
                yield Finding(CHECK, f"{label} ({name})", f"the mock answered {answer.status} {text}")
            elif answer.status not in documented.responses:
                yield Finding(CHECK, f"{label} ({name})", f"the mock answered {answer.status}, which is not documented")
            elif request.shows:
                for message in _missing(request.shows, answer.json()):
                    yield Finding(CHECK, f"{label} ({name})", message)


def _missing(expected: Any, found: Any, pointer: str = "") -> Iterator[str]:
    """What an answer lacks of what it should hold; it may hold more fields."""
    if is_object(expected) and is_object(found):
        for name, value in expected.items():
            yield from _missing(value, found.get(name), f"{pointer}/{name}")
    elif expected != found:
        yield f"expected in the answer at {pointer} is {expected!r}, found is {found!r}"


def _errors(spec: Spec, operation: SpecOperation, request: Request, media_type: str) -> Iterator[str]:
    for location, values in (("path", request.path), ("query", request.query), ("header", request.headers)):
        yield from _parameter_errors(spec, operation, location, values)
    body = spec.body(operation)
    schema = media_schema(body, media_type)
    if request.body is not None and schema is None:
        yield f"the spec takes no body of the type {media_type}"
    elif request.body is not None and schema is not None:
        yield from spec.errors(schema, request.body)
    elif body.get("required"):
        yield "the spec demands a body"


def _parameter_errors(spec: Spec, operation: SpecOperation, location: str, values: Mapping[str, Any]) -> Iterator[str]:
    declared = operation.parameters_in(location)
    for name, value in values.items():
        if name not in declared:
            yield f"the spec lacks the {location} parameter {name}"
        else:
            yield from spec.errors(declared[name]["schema"], value)
    for name, parameter in declared.items():
        # What the signer adds is not in the documented request.
        if parameter.get("required") and name not in values and not parameter.get("x-credential"):
            yield f"the spec demands the {location} parameter {name}"
