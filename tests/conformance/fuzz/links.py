"""Check that the operation, parameter and value of each link exist and match."""

from collections.abc import Iterator
from typing import Any

from tests.conformance.fuzz.finding import Finding
from tests.conformance.fuzz.spec import Document, Schema, Spec, SpecOperation, media_schema

CHECK = "link"
FROM_BODY = "$response.body#/"


def broken(spec: Spec) -> Iterator[Finding]:
    """All broken links."""
    for label, operation in spec.operations.items():
        for status, response in operation.definition["responses"].items():
            declared = spec.resolve(response)
            for name, link in declared.get("links", {}).items():
                for message in _errors(spec, declared, spec.resolve(link)):
                    yield Finding(CHECK, f"{label} {status} {name}", message)


def _errors(spec: Spec, response: Document, link: Document) -> Iterator[str]:
    target = next((each for each in spec.operations.values() if each.id == link.get("operationId")), None)
    if target is None:
        yield f"there is no operation {link.get('operationId')}"
        return
    for name, expression in link.get("parameters", {}).items():
        parameter = _parameter(target, name)
        if parameter is None:
            yield f"{target.label} has no parameter {name}"
        elif str(expression).startswith(FROM_BODY):
            yield from _mismatch(spec, parameter["schema"], media_schema(response) or {}, expression)
    if "requestBody" in link and not spec.body(target):
        yield f"{target.label} takes no body"


def _parameter(target: SpecOperation, name: str) -> Document | None:
    """The parameter that a link names, as `id` or `path.id`."""
    location, _, bare = name.partition(".")
    return next(
        (each for each in target.parameters if (each["in"], each["name"]) == (location, bare) or each["name"] == name),
        None,
    )


def _mismatch(spec: Spec, parameter: Schema, body: Schema, expression: str) -> Iterator[str]:
    value: Schema | None = spec.resolve(body)
    for step in expression.removeprefix(FROM_BODY).split("/"):
        value = _step(spec, value or {}, step)
    if value is None:
        yield f"the response has no {expression}"
        return
    actual, accepted = _types(value), _types(spec.resolve(parameter))
    if actual and accepted and not actual & accepted:
        yield f"{expression} is {sorted(actual)}, but the parameter is {sorted(accepted)}"


def _step(spec: Spec, schema: Schema, step: str) -> Schema | None:
    inner: Any = schema.get("items") if step.isdecimal() else schema.get("properties", {}).get(step)
    return None if inner is None else spec.resolve(inner)


def _types(schema: Schema) -> set[str]:
    declared = schema.get("type", [])
    types = {declared} if isinstance(declared, str) else set(declared)
    # An integer is also a number.
    return types | {"number"} if "integer" in types else types
