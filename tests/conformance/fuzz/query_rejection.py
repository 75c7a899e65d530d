"""The check that a parameter of a query which is out of its bounds is refused.

Schemathesis has such a check, but lets a request with one bad parameter pass as soon as it has a good one beside it.
"""

from collections.abc import Iterable
from typing import Any

import schemathesis
from schemathesis import Case, CheckContext, Response

from tests.conformance.fuzz.spec import Schema, Spec

WHOLE = frozenset("-0123456789")


def register() -> None:
    """Let schemathesis apply the check to every answer."""
    check: Any = schemathesis.check
    check(refused_query)


def refused_query(_ctx: CheckContext, response: Response, case: Case[Any]) -> None:
    """The check as schemathesis calls it."""
    if not 200 <= response.status_code < 300 or case.method.upper() != case.operation.method.upper():
        return
    spec = Spec(case.operation.schema.raw_schema)
    declared = spec.operation(f"{case.operation.method.upper()} {case.operation.path}").parameters_in("query")
    query: dict[str, Any] = dict(case.query or {})
    diagnostics = [each for name in declared.keys() & query.keys() for each in wrong(spec, declared[name], query[name])]
    assert not diagnostics, f"accepted although {'; '.join(diagnostics)}"


def wrong(spec: Spec, parameter: Schema, value: object) -> Iterable[str]:
    """Why a value that goes over the wire as one text does not fit; nothing is said of lists, objects and null."""
    schema = spec.resolve(parameter["schema"])
    if isinstance(value, str | int | float) and not isinstance(value, bool) and schema.get("type") == "integer":
        text = str(value)
        read = int(text) if set(text) <= WHOLE and text.lstrip("-").isdecimal() else text
        return [f"{parameter['name']}: {error}" for error in spec.errors(schema, read)]
    if isinstance(value, str) and schema.get("type") == "string" and "enum" in schema:
        return [f"{parameter['name']}: {error}" for error in spec.errors(schema, value)]
    return []
