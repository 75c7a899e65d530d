"""Parameters: location, description and agreement with the path."""

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import nodes_of, operations, parameters
from generator.spec.document import Document

_TEMPLATE_NAME = re.compile(r"\{([^{}]*)\}")


def described(document: Document) -> Iterator[Diagnostic]:
    """Every parameter and header has a description and a schema."""
    for node in nodes_of(document, "parameter", "header"):
        if node.is_reference:
            continue
        if not str(node.value.get("description") or "").strip():
            yield document.diagnostic(node.path, f"This {node.kind} has no description.", "Add one, in our own words.")
        if "content" in node.value:
            yield document.diagnostic(
                (*node.path, "content"), f"This {node.kind} has `content`.", "Describe its value with `schema`."
            )


def locations(document: Document) -> Iterator[Diagnostic]:
    """Parameters are in the path or the query, and listed by each operation."""
    for node in nodes_of(document, "parameter"):
        if not node.is_reference and node.value["in"] not in ("path", "query"):
            yield document.diagnostic(
                (*node.path, "in"),
                f"The clients do not send {node.value['in']} parameters.",
                "Describe a credential under `securitySchemes`; omit standard HTTP headers.",
            )
    for node in nodes_of(document, "path item"):
        if "parameters" in node.value:
            yield document.diagnostic(
                (*node.path, "parameters"),
                "The generator ignores the parameters of a path item.",
                "List them in each operation; a $ref to a component keeps that short.",
            )


def in_path(document: Document) -> Iterator[Diagnostic]:
    """The names in a path are the path parameters of its operations."""
    for operation in operations(document):
        template = str(operation.path[1])
        named = _TEMPLATE_NAME.findall(template)
        declared = {each["name"] for _, _, each in parameters(document, operation) if each["in"] == "path"}
        for name in sorted(set(named) - declared):
            yield document.diagnostic(
                operation.path,
                f"The path contains {shown(name)}, but the operation has no such parameter.",
                "Add a parameter with `in: path` and `required: true`.",
            )
        for name in sorted(declared - set(named)):
            yield document.diagnostic(
                operation.path,
                f"The path parameter {shown(name)} is not in the path {shown(template)}.",
                "Correct the name, or remove the parameter.",
            )


def unique(document: Document) -> Iterator[Diagnostic]:
    """No operation lists a parameter twice."""
    for node in nodes_of(document, "operation"):
        seen: set[tuple[str, str]] = set()
        for path, _, parameter in parameters(document, node):
            key = (parameter["name"], parameter["in"])
            if key in seen:
                yield document.diagnostic(
                    path, f"The parameter {shown(key[0])} is listed twice.", "Remove one of the two."
                )
            seen.add(key)


RULES = (described, locations, in_path, unique)
