"""The check that an answer holds nothing which the spec does not declare: fields, and headers."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import schemathesis
from schemathesis import Case, CheckContext, Response

from tests.conformance.fuzz.spec import JSON, Document, Spec, media_schema
from tests.conformance.fuzz.walk import walk

TRANSPORT_HEADERS = frozenset({"content-type", "content-length", "date", "server", "connection", "transfer-encoding"})
"""Headers of HTTP itself, which a spec does not declare."""


def register() -> None:
    """Let schemathesis apply the check to every answer."""
    check: Any = schemathesis.check
    check(closed_answer)


def closed_answer(_ctx: CheckContext, response: Response, case: Case[Any]) -> None:
    """The check as schemathesis calls it."""
    spec = Spec(case.operation.schema.raw_schema)
    operation = spec.operation(f"{case.operation.method.upper()} {case.operation.path}")
    # Another method than the operation's is sent to see it refused; that answer is not one of this operation.
    if case.method.upper() != case.operation.method.upper():
        return
    declared = spec.response(operation, response.status_code)
    if declared is not None:
        diagnostics = list(undeclared(spec, declared, response.headers, response.content))
        assert not diagnostics, "; ".join(diagnostics)


def undeclared(spec: Spec, declared: Document, headers: Mapping[str, object], content: bytes) -> Iterator[str]:
    """What an answer holds beyond what is declared for its status."""
    known = TRANSPORT_HEADERS | {name.lower() for name in declared.get("headers", {})}
    yield from (f"undeclared header {name}" for name in headers if name.lower() not in known)
    schema = media_schema(declared)
    if schema is None:
        if content and JSON in str(headers.get("content-type")):
            yield "undeclared body"
        return
    for visit in walk(spec, schema, json.loads(content)):
        yield from (f"undeclared field {visit.pointer}/{name}" for name in visit.undeclared())
