"""The check of answers, however they came about, against the spec: statuses, bodies and headers, nothing undeclared."""

from collections.abc import Iterable, Iterator

from tests.conformance.fuzz.answer import GivenAnswer
from tests.conformance.fuzz.closed import undeclared
from tests.conformance.fuzz.documentation import Documentation
from tests.conformance.fuzz.finding import Finding
from tests.conformance.fuzz.spec import Spec, media_schema, status_class


def mismatches(spec: Spec, responses: Iterable[GivenAnswer]) -> Iterator[Finding]:
    """Answers that are not as the spec says."""
    for answer in responses:
        place = f"{answer.label} {answer.status}"
        declared = spec.response(spec.operations[answer.label], answer.status)
        if declared is None:
            yield Finding("status", place, "is not declared")
            continue
        schema = media_schema(declared)
        if schema is not None:
            yield from (Finding("schema", place, error) for error in spec.errors(schema, answer.json()))
        for message in undeclared(spec, declared, answer.headers, answer.content):
            yield Finding("closed", place, message)


def missing_statuses(documentation: Documentation, responses: Iterable[GivenAnswer]) -> Iterator[Finding]:
    """Documented statuses that no answer had."""
    given: set[tuple[str, int | str]] = set()
    for answer in responses:
        given |= {(answer.label, answer.status), (answer.label, status_class(answer.status))}
    for label, operation in documentation.operations.items():
        for status in operation.responses:
            if (label, status) not in given:
                yield Finding("status", f"{label} {status}", "was never answered")


def never_successful(spec: Spec, responses: Iterable[GivenAnswer]) -> Iterator[Finding]:
    """Operations that were never answered with success, so that next to nothing of them was tested."""
    successful = {answer.label for answer in responses if 200 <= answer.status < 300}
    for label in spec.operations:
        if label not in successful:
            yield Finding("success", label, "was never answered with 2xx")
