"""Check responses against the spec: statuses, bodies and headers, nothing undeclared."""

from collections.abc import Iterable, Iterator

from tests.conformance.fuzz.closed import undeclared
from tests.conformance.fuzz.documentation import Documentation
from tests.conformance.fuzz.finding import Finding
from tests.conformance.fuzz.sending import MockResponse
from tests.conformance.fuzz.spec import Spec, media_schema, status_class
from tests.conformance.fuzz.vendor import Vendor


def mismatches(spec: Spec, responses: Iterable[MockResponse]) -> Iterator[Finding]:
    """Responses that differ from the spec."""
    for response in responses:
        place = f"{response.label} {response.status}"
        declared = spec.response(spec.operations[response.label], response.status)
        if declared is None:
            yield Finding("status", place, "is not declared")
            continue
        schema = media_schema(declared)
        if schema is not None:
            yield from (Finding("schema", place, error) for error in spec.errors(schema, response.json()))
        for message in undeclared(spec, declared, response.headers, response.content):
            yield Finding("closed", place, message)


def missing_statuses(documentation: Documentation, responses: Iterable[MockResponse]) -> Iterator[Finding]:
    """Documented statuses that no response had."""
    seen: set[tuple[str, int | str]] = set()
    for response in responses:
        seen |= {(response.label, response.status), (response.label, status_class(response.status))}
    for label, operation in documentation.operations.items():
        for status in operation.responses:
            if (label, status) not in seen:
                yield Finding("status", f"{label} {status}", "was never returned")


def never_successful(vendor: Vendor, responses: Iterable[MockResponse]) -> Iterator[Finding]:
    """Operations that never succeeded, so that almost nothing of them was tested."""
    successful = {response.label for response in responses if 200 <= response.status < 300}
    for label in vendor.spec.operations.keys() - successful - vendor.rarely_successful.keys():
        yield Finding("success", label, "never returned a 2xx status")
