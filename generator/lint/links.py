"""Links: each leads from a response to an operation that accepts the values it passes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from generator.diagnostics import Diagnostic
from generator.lint.fields import body_schema, fields, types
from generator.lint.formatting import shown
from generator.lint.nodes import Node, operations, parameters
from generator.spec.document import Document
from generator.spec.references import NodePath

_BODY = re.compile(r"\$(request|response)\.body#(/.*)?")
_PARAMETER = re.compile(r"\$request\.(path|query|header)\.(.+)")


class _Link(NamedTuple):
    source: Node
    """The operation with the response."""
    response: NodePath
    path: NodePath
    value: Mapping[str, Any]


def targets(document: Document) -> Iterator[Diagnostic]:
    """Each link names an operation of this document."""
    known = _by_id(document)
    for link in _links(document):
        name = link.value.get("operationId")
        if not isinstance(name, str):
            yield document.diagnostic(
                link.path, "This link does not name an operation.", "Add `operationId`; do not use `operationRef`."
            )
        elif name not in known:
            yield document.diagnostic(
                (*link.path, "operationId"),
                f"The operation {shown(name)} does not exist.",
                "Correct the operationId, or remove the link.",
            )


def arguments(document: Document) -> Iterator[Diagnostic]:
    """Each parameter of a link exists in its operation and gets a value of the right type."""
    known = _by_id(document)
    for link in _links(document):
        operation = known.get(str(link.value.get("operationId")))
        if operation is None:
            continue
        for name, value in link.value.get("parameters", {}).items():
            path = (*link.path, "parameters", name)
            wanted = _parameter(document, operation, name)
            if wanted is None:
                yield document.diagnostic(
                    path,
                    f"The operation {shown(link.value['operationId'])} has no parameter {shown(name)}.",
                    "Correct the name.",
                )
            else:
                yield from _value(document, link, path, value, wanted)


def bodies(document: Document) -> Iterator[Diagnostic]:
    """The body that a link passes exists."""
    for link in _links(document):
        expression = link.value.get("requestBody")
        if isinstance(expression, str) and expression.startswith("$") and not _sources(document, link, expression):
            yield document.diagnostic((*link.path, "requestBody"), *_unresolved(expression))


def _value(document: Document, link: _Link, path: NodePath, value: Any, wanted: NodePath) -> Iterator[Diagnostic]:
    if not isinstance(value, str) or not value.startswith("$"):
        return
    found = _sources(document, link, value)
    if not found:
        yield document.diagnostic(path, *_unresolved(value))
        return
    given = {kind for source in found for kind in types(document, source)}
    accepted = types(document, (*wanted, "schema"))
    if "number" in accepted:
        accepted.add("integer")
    if given and accepted and not given & accepted:
        yield document.diagnostic(
            path,
            f"The link passes a value of type {' or '.join(sorted(given))} "
            f"to a parameter of type {' or '.join(sorted(accepted))}.",
            "Correct the expression, or one of the two schemas.",
        )


def _unresolved(expression: str) -> tuple[str, str]:
    return (
        f"The expression {shown(expression)} does not resolve.",
        "Write $response.body#/field or $request.path.name, with names that the schemas have.",
    )


def _sources(document: Document, link: _Link, expression: str) -> list[NodePath]:
    """The schemas of the value of an expression."""
    body = _BODY.fullmatch(expression)
    if body:
        holder = link.response if body[1] == "response" else (*link.source.path, "requestBody")
        schema = body_schema(document, holder) if document.has(holder) else None
        return fields(document, schema, _steps(body[2] or "")) if schema else []
    parameter = _PARAMETER.fullmatch(expression)
    found = _parameter(document, link.source, f"{parameter[1]}.{parameter[2]}") if parameter else None
    return [(*found, "schema")] if found else []


def _steps(pointer: str) -> Sequence[str]:
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def _parameter(document: Document, operation: Node, name: str) -> NodePath | None:
    """The parameter of an operation by its name, or by its location and name as in `path.id`."""
    for _, path, parameter in parameters(document, operation):
        if name in (parameter["name"], f"{parameter['in']}.{parameter['name']}") and "schema" in parameter:
            return path
    return None


def _by_id(document: Document) -> dict[str, Node]:
    return {str(node.value.get("operationId")): node for node in operations(document)}


def _links(document: Document) -> Iterator[_Link]:
    for source in operations(document):
        for status in source.value.get("responses", ()):
            if not status.startswith("x-"):
                response = document.resolve_path((*source.path, "responses", status))
                for name in document.at(response).get("links", ()):
                    path = document.resolve_path((*response, "links", name))
                    yield _Link(source, response, path, document.at(path))


RULES = (targets, arguments, bodies)
