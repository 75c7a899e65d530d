"""Python names of fields and arguments: valid, free and different."""

from collections.abc import Iterator, Mapping
from typing import Any

from engagement_core.options import CallOptions
from generator.diagnostics import Diagnostic
from generator.lint.fields import body_schema
from generator.lint.formatting import shown
from generator.lint.nodes import Node, operations, parts
from generator.spec.document import Document
from generator.spec.naming import attribute_name
from generator.spec.references import NodePath

_HINT = "Give it another Python name with `x-python-name`."
# The first argument of every method, and the field that holds what an open object has beside its fields.
_RESERVED_FIELDS = {"self", "additional_properties"}
# What a method takes besides, and what its code uses by name.
_RESERVED_ARGUMENTS = {
    *("self", "options", *CallOptions.__annotations__),
    *("operations", "Call", "Paginator", "AsyncPaginator", "PAGINATION"),
}


def field_names(document: Document) -> Iterator[Diagnostic]:
    """The fields of a schema become attributes of a class."""
    for part in parts(document, "schema"):
        properties = part.node.get("properties", {})
        places = [((*part.path, "properties", wire), wire, child) for wire, child in properties.items()]
        yield from _clashes(document, places, _RESERVED_FIELDS, "every model uses itself")


def argument_names(document: Document) -> Iterator[Diagnostic]:
    """The parameters and body fields of an operation become arguments of a method."""
    for operation in operations(document):
        places = [*_parameters(document, operation), *_body_fields(document, operation)]
        taken = [(path, wire, node) for path, wire, node in places if not node.get("x-credential")]
        yield from _clashes(document, taken, _RESERVED_ARGUMENTS, "every method takes itself")


def python_name(wire: str, node: Mapping[str, Any]) -> str:
    """The Python name of a field or parameter."""
    return str(node.get("x-python-name") or attribute_name(wire))


def _clashes(
    document: Document, places: list[tuple[NodePath, str, Mapping[str, Any]]], reserved: set[str], why: str
) -> Iterator[Diagnostic]:
    first: dict[str, str] = {}
    for path, wire, node in places:
        name = python_name(wire, node)
        if name in reserved:
            yield document.diagnostic(path, f"{shown(wire)} would be called {shown(name)}, a name that {why}.", _HINT)
        if name in first:
            yield document.diagnostic(
                path, f"{shown(wire)} and {shown(first[name])} would both be called {shown(name)} in Python.", _HINT
            )
        first.setdefault(name, wire)


def _parameters(document: Document, operation: Node) -> Iterator[tuple[NodePath, str, Mapping[str, Any]]]:
    for index in range(len(operation.node.get("parameters", ()))):
        path = document.resolve_path((*operation.path, "parameters", index))
        parameter = document.at(path)
        yield path, parameter["name"], parameter


def _body_fields(document: Document, operation: Node) -> Iterator[tuple[NodePath, str, Mapping[str, Any]]]:
    schema = body_schema(document, (*operation.path, "requestBody")) if "requestBody" in operation.node else None
    if schema is None:
        return
    path = document.resolve_path(schema)
    node = document.at(path)
    if "properties" not in node:
        yield (*operation.path, "requestBody"), "body", {}
    for wire, child in node.get("properties", {}).items():
        yield (*path, "properties", wire), wire, child


RULES = (field_names, argument_names)
