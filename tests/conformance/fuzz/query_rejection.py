"""Check that a query parameter outside its bounds is rejected.

Schemathesis has such a check, but accepts a request with an invalid parameter if another one is valid.
"""

from collections.abc import Iterable
from typing import Any

import schemathesis
from schemathesis import Case, CheckContext, Response

from tests.conformance.fuzz.spec import Schema, Spec

INTEGER_CHARACTERS = frozenset("-0123456789")


def register() -> None:
    """Register the check with schemathesis."""
    check: Any = schemathesis.check
    check(rejected_query)


def rejected_query(_ctx: CheckContext, response: Response, case: Case[Any]) -> None:
    """Fail if a request with an invalid query parameter succeeded."""
    if not 200 <= response.status_code < 300 or case.method.upper() != case.operation.method.upper():
        return
    spec = Spec(case.operation.schema.raw_schema)
    declared = spec.operation(f"{case.operation.method.upper()} {case.operation.path}").parameters_in("query")
    query: dict[str, Any] = dict(case.query or {})
    diagnostics = [
        each for name in declared.keys() & query.keys() for each in errors(spec, declared[name], query[name])
    ]
    assert not diagnostics, f"accepted although {'; '.join(diagnostics)}"


def errors(spec: Spec, parameter: Schema, value: object) -> Iterable[str]:
    """Why a scalar, sent as text, is invalid; lists, objects and null are not checked."""
    schema = spec.resolve(parameter["schema"])
    if isinstance(value, str | int | float) and not isinstance(value, bool) and schema.get("type") == "integer":
        text = str(value)
        read = int(text) if set(text) <= INTEGER_CHARACTERS and text.lstrip("-").isdecimal() else text
        return [f"{parameter['name']}: {error}" for error in spec.errors(schema, read)]
    if isinstance(value, str) and schema.get("type") == "string" and "enum" in schema:
        return [f"{parameter['name']}: {error}" for error in spec.errors(schema, value)]
    return []
