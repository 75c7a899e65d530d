"""Parameters of operations."""

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import operations, parts
from generator.spec.document import Document

_TEMPLATE_NAME = re.compile(r"\{([^{}]*)\}")


def described(document: Document) -> Iterator[Diagnostic]:
    """Every parameter and header has a description and a schema."""
    for part in parts(document, "parameter", "header"):
        if part.is_reference:
            continue
        if not str(part.node.get("description") or "").strip():
            yield document.diagnostic(part.path, f"This {part.kind} has no description.", "Add one, in our own words.")
        if "content" in part.node:
            yield document.diagnostic(
                (*part.path, "content"), f"This {part.kind} has a content.", "Describe its value with `schema`."
            )


def locations(document: Document) -> Iterator[Diagnostic]:
    """A parameter stands in the path or in the query, and in each operation that takes it."""
    for part in parts(document, "parameter"):
        if not part.is_reference and part.node["in"] not in ("path", "query"):
            yield document.diagnostic(
                (*part.path, "in"),
                f"The clients send no {part.node['in']} parameters.",
                "Describe a credential under `securitySchemes`; leave out what HTTP itself says.",
            )
    for part in parts(document, "path item"):
        if "parameters" in part.node:
            yield document.diagnostic(
                (*part.path, "parameters"),
                "Parameters of a path are not passed on to its operations here.",
                "List them in each operation; a $ref to a component keeps that short.",
            )


def in_path(document: Document) -> Iterator[Diagnostic]:
    """The names in a path and the path parameters of its operations are the same."""
    for operation in operations(document):
        template = str(operation.path[1])
        named = _TEMPLATE_NAME.findall(template)
        declared = set(_declared(document, operation.path))
        for name in sorted(set(named) - declared):
            yield document.diagnostic(
                operation.path,
                f"The path names {shown(name)}, which is no parameter of the operation.",
                "Add a parameter with `in: path` and `required: true`.",
            )
        for name in sorted(declared - set(named)):
            yield document.diagnostic(
                operation.path,
                f"The path parameter {shown(name)} is not in the path {shown(template)}.",
                "Correct the name, or remove the parameter.",
            )


def unique(document: Document) -> Iterator[Diagnostic]:
    """No operation has a parameter twice."""
    for part in parts(document, "operation"):
        seen: set[tuple[str, str]] = set()
        for index in range(len(part.node.get("parameters", ()))):
            place = (*part.path, "parameters", index)
            parameter = document.at(document.resolve_path(place))
            key = (parameter["name"], parameter["in"])
            if key in seen:
                yield document.diagnostic(
                    place, f"The parameter {shown(key[0])} is listed twice.", "Remove one of the two."
                )
            seen.add(key)


def _declared(document: Document, operation: tuple[str | int, ...]) -> Iterator[str]:
    for index in range(len(document.at(operation).get("parameters", ()))):
        parameter = document.at(document.resolve_path((*operation, "parameters", index)))
        if parameter["in"] == "path":
            yield parameter["name"]


RULES = (described, locations, in_path, unique)
