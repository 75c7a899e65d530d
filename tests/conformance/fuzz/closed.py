"""Check that responses have no undeclared fields or headers."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import schemathesis
from schemathesis import Case, CheckContext, Response

from tests.conformance.fuzz.objects import iterate_objects
from tests.conformance.fuzz.spec import JSON, Document, Spec, media_schema

TRANSPORT_HEADERS = frozenset({"content-type", "content-length", "date", "server", "connection", "transfer-encoding"})
"""Headers of HTTP itself, which specs do not declare."""


def register() -> None:
    """Register the check with schemathesis."""
    check: Any = schemathesis.check
    check(closed_response)


def closed_response(_ctx: CheckContext, response: Response, case: Case[Any]) -> None:
    """Fail on undeclared fields and headers."""
    spec = Spec(case.operation.schema.raw_schema)
    operation = spec.operation(f"{case.operation.method.upper()} {case.operation.path}")
    # Schemathesis also sends methods that the operation lacks; those responses do not belong to it.
    if case.method.upper() != case.operation.method.upper():
        return
    declared = spec.response(operation, response.status_code)
    if declared is not None:
        diagnostics = list(undeclared(spec, declared, response.headers, response.content))
        assert not diagnostics, "; ".join(diagnostics)


def undeclared(spec: Spec, declared: Document, headers: Mapping[str, object], content: bytes) -> Iterator[str]:
    """What a response contains beyond the declaration of its status."""
    known = TRANSPORT_HEADERS | {name.lower() for name in declared.get("headers", {})}
    yield from (f"undeclared header {name}" for name in headers if name.lower() not in known)
    schema = media_schema(declared)
    if schema is None:
        if content and JSON in str(headers.get("content-type")):
            yield "undeclared body"
        return
    for found in iterate_objects(spec, schema, json.loads(content)):
        yield from (f"undeclared field {found.pointer}/{name}" for name in found.undeclared())
